import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../ui/button.js';
import { Loading } from '../ui/loading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { PdfSheet, type PageMark } from './pdf-sheet.js';
import { openPdf, type PDFDocumentProxy } from './pdfjs.js';
import type { PlaceParameters } from './place.js';
import { contentOf, placesOf } from './queries.js';
import styles from './pdf-document.module.css';

interface PdfDocumentProps {
  readonly sha256: string;
  readonly title: string;
  readonly parameters: PlaceParameters;
  readonly nth: number;
}

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
const AS_WIDE = 2;

/** The pages of a PDF, one at a time, as they are printed; the place is marked on its page. */
export function PdfDocument({ sha256, title, parameters, nth }: PdfDocumentProps) {
  const content = useQuery(contentOf(sha256));
  const places = useQuery(placesOf(sha256, parameters));
  const { pdf, error: broken } = usePdf(content.data);
  const [zoom, setZoom] = useState(AS_WIDE);
  const marks = places.data?.places ?? [];
  const place = marks[nth];
  const placed = place?.onPages[0]?.page ?? 1;
  const where = `${place?.start ?? 0} ${nth}`;
  const [turned, setTurned] = useState({ where, page: 0 });
  const error = content.error ?? places.error ?? broken;
  if (error) return <ProblemNotice error={error} />;
  if (!pdf || !places.data) return <Loading what="the pages" />;
  // Another place opens its own page again.
  const page = turned.where === where && turned.page > 0 ? turned.page : placed;
  const turn = (to: number): void => setTurned({ where, page: Math.max(1, Math.min(pdf.numPages, to)) });
  const isUnmarked = place?.onPages.some(({ boxes }) => boxes.length === 0) ?? false;
  return (
    <div className={styles['pdf']}>
      <div className={styles['tools']}>
        <div role="group" aria-label="Pages" className={styles['group']}>
          <Button onClick={() => turn(page - 1)} disabled={page <= 1} aria-label="Previous page">
            <ChevronLeft size={16} aria-hidden />
          </Button>
          <label>
            Page{' '}
            <input
              className={styles['number']}
              type="number"
              min={1}
              max={pdf.numPages}
              value={page}
              onChange={({ target }) => turn(Math.trunc(target.valueAsNumber) || page)}
            />{' '}
            of {pdf.numPages}
          </label>
          <Button onClick={() => turn(page + 1)} disabled={page >= pdf.numPages} aria-label="Next page">
            <ChevronRight size={16} aria-hidden />
          </Button>
        </div>
        <div role="group" aria-label="Size" className={styles['group']}>
          <Button onClick={() => setZoom(zoom - 1)} disabled={zoom <= 0} aria-label="Smaller">
            <ZoomOut size={16} aria-hidden />
          </Button>
          <span role="status">{Math.round(ZOOMS[zoom]! * 100)}%</span>
          <Button onClick={() => setZoom(zoom + 1)} disabled={zoom >= ZOOMS.length - 1} aria-label="Larger">
            <ZoomIn size={16} aria-hidden />
          </Button>
        </div>
        {page !== placed && place && <Button onClick={() => turn(placed)}>Back to the place</Button>}
      </div>
      {isUnmarked && (
        <p className={styles['note']}>
          The text of this page would be read otherwise today, so the place cannot be marked on it. See it as
          text.
        </p>
      )}
      <PdfSheet pdf={pdf} title={title} page={page} zoom={ZOOMS[zoom]!} marks={marksOn(marks, page, nth)} />
    </div>
  );
}

function marksOn(
  places: readonly {
    readonly onPages: readonly { readonly page: number; readonly boxes: readonly Box[] }[];
  }[],
  page: number,
  nth: number,
): readonly PageMark[] {
  return places.flatMap(({ onPages }, index) =>
    onPages
      .filter((each) => each.page === page)
      .flatMap(({ boxes }) => boxes.map((box) => ({ ...box, isPlace: index === nth }))),
  );
}

type Box = Omit<PageMark, 'isPlace'>;

function usePdf(bytes: ArrayBuffer | undefined): { pdf: PDFDocumentProxy | null; error: Error | null } {
  const [state, setState] = useState<{ pdf: PDFDocumentProxy | null; error: Error | null }>({
    pdf: null,
    error: null,
  });
  useEffect(() => {
    if (!bytes) return undefined;
    let isOver = false;
    const { opened, close } = openPdf(bytes);
    opened.then(
      (pdf) => !isOver && setState({ pdf, error: null }),
      (error: Error) => !isOver && setState({ pdf: null, error }),
    );
    return () => {
      isOver = true;
      setState({ pdf: null, error: null });
      close();
    };
  }, [bytes]);
  return state;
}
