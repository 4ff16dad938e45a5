import { getDocument, GlobalWorkerOptions, TextLayer, type PDFDocumentProxy } from 'pdfjs-dist';

export { TextLayer };
export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

const WORKER = import.meta.glob<string>('/../../node_modules/pdfjs-dist/build/pdf.worker.min.mjs', {
  query: '?url',
  import: 'default',
  eager: true,
});

GlobalWorkerOptions.workerSrc = Object.values(WORKER)[0]!;

/** The files that PDFs take for granted, by name, under the addresses that the build gives them. */
const FILES = import.meta.glob<string>(
  [
    '/../../node_modules/pdfjs-dist/cmaps/*.bcmap',
    '/../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
  ],
  { query: '?url', import: 'default' },
);

/**
 * Opens a PDF. Nothing in it runs: scripts are not looked at, code is not made of it, and what it takes for granted comes from
 * our own server. WebAssembly, which a strict page may not load, is for images in JPEG 2000 only: they stay blank.
 */
export function openPdf(bytes: ArrayBuffer): {
  readonly opened: Promise<PDFDocumentProxy>;
  close: () => void;
} {
  const task = getDocument({
    // It takes the buffer over: it gets a copy.
    data: bytes.slice(0),
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    BinaryDataFactory: OwnFiles,
    // Only so that the files are asked for.
    cMapUrl: '/assets/',
    standardFontDataUrl: '/assets/',
    verbosity: 0,
  });
  return { opened: task.promise, close: () => void task.destroy() };
}

class OwnFiles {
  async fetch({ filename }: { readonly filename: string }) {
    return fileNamed(filename);
  }
}

async function fileNamed(name: string): Promise<Uint8Array> {
  const found = Object.entries(FILES).find(([path]) => path.endsWith(`/${name}`));
  if (!found) throw new Error(`there is no ${name}`);
  const answer = await fetch(await found[1]());
  if (!answer.ok) throw new Error(`${name} was not answered: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
