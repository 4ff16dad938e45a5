import { useEffect, useRef, useState } from 'react';
import { TextLayer, type PDFDocumentProxy, type PDFPageProxy } from './pdfjs.js';
import styles from './pdf-document.module.css';

/** A rectangle on the page, in points from its left and top. */
export interface PageMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isPlace: boolean;
}

interface PdfSheetProps {
  readonly pdf: PDFDocumentProxy;
  readonly title: string;
  readonly page: number;
  /** 1 is as wide as there is room. */
  readonly zoom: number;
  readonly marks: readonly PageMark[];
}

/** So much around letters belongs to a mark, in points. */
const AROUND = 1;

/** One page: its picture, its text over it to read and select, and marks. */
export function PdfSheet({ pdf, title, page: number, zoom, marks }: PdfSheetProps) {
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  const size = page?.getViewport({ scale: 1 });
  const scale = size && width > 0 ? (zoom * width) / size.width : 0;

  useEffect(() => {
    let isOver = false;
    void pdf.getPage(number).then((opened) => !isOver && setPage(opened));
    return () => {
      isOver = true;
    };
  }, [pdf, number]);

  useEffect(() => {
    const watched = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    watched.observe(room.current!);
    return () => watched.disconnect();
  }, []);

  const isShown = scale > 0 && page?.pageNumber === number;
  return (
    <div
      ref={room}
      className={styles['room']}
      tabIndex={0}
      role="region"
      aria-label={`${title}, page ${number}`}
    >
      {isShown && (
        <div className={styles['sheet']} style={{ width: size!.width * scale, height: size!.height * scale }}>
          <Picture page={page} scale={scale} />
          <Marks marks={marks} scale={scale} />
          <Letters page={page} scale={scale} />
        </div>
      )}
    </div>
  );
}

function Picture({ page, scale }: { page: PDFPageProxy; scale: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState('');
  const key = `${page.pageNumber} ${scale}`;
  useEffect(() => {
    const viewport = page.getViewport({ scale: scale * globalThis.devicePixelRatio });
    const target = canvas.current!;
    target.width = Math.floor(viewport.width);
    target.height = Math.floor(viewport.height);
    const drawing = page.render({ canvas: target, viewport });
    drawing.promise.then(
      () => setDrawn(key),
      // Stopped: another size or page is wanted meanwhile.
      () => undefined,
    );
    return () => drawing.cancel();
  }, [page, scale, key]);
  return (
    <>
      <canvas ref={canvas} className={styles['picture']} aria-hidden />
      {drawn !== key && (
        <p role="status" className={styles['drawing']}>
          Drawing the page…
        </p>
      )}
    </>
  );
}

function Letters({ page, scale }: { page: PDFPageProxy; scale: number }) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = container.current!;
    target.replaceChildren();
    const layer = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: target,
      viewport: page.getViewport({ scale }),
    });
    layer.render().catch(() => undefined);
    return () => layer.cancel();
  }, [page, scale]);
  return (
    <div
      ref={container}
      className={styles['letters']}
      // The library sets its letters by this.
      style={{ ['--total-scale-factor' as string]: scale }}
    />
  );
}

function Marks({ marks, scale }: { marks: readonly PageMark[]; scale: number }) {
  const first = useRef<HTMLDivElement>(null);
  const key = marks.map(({ x, y, isPlace }) => `${x} ${y} ${isPlace}`).join();
  useEffect(() => {
    const mark = first.current;
    // Only the room is scrolled, and not the page around it.
    const room = mark?.closest(`.${styles['room']}`);
    if (!mark || !room) return;
    const from = mark.getBoundingClientRect();
    const to = room.getBoundingClientRect();
    room.scrollBy({
      top: from.top - to.top - room.clientHeight / 4,
      left: from.left < to.left || from.right > to.right ? from.left - to.left - room.clientWidth / 3 : 0,
    });
  }, [key, scale]);
  const place = marks.findIndex(({ isPlace }) => isPlace);
  return marks.map(({ x, y, width, height, isPlace }, index) => (
    <div
      key={`${x} ${y} ${index}`}
      ref={index === place ? first : null}
      className={isPlace ? styles['place'] : styles['also']}
      style={{
        left: (x - AROUND) * scale,
        top: (y - AROUND) * scale,
        width: (width + 2 * AROUND) * scale,
        height: (height + 2 * AROUND) * scale,
      }}
    />
  ));
}
