/** What is used of PDF.js, in its own words: the types in its package can't be resolved under `nodenext`. */
export interface Pdfjs {
  readonly getDocument: (
    source: Readonly<Record<string, unknown>> & { readonly data: Uint8Array },
  ) => LoadingTask;
}

interface LoadingTask {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

export interface PdfPage {
  getViewport(options: { readonly scale: number }): {
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
  };
  getTextContent(
    options: Readonly<Record<string, boolean>>,
  ): Promise<{ readonly items: readonly TextItem[] }>;
  cleanup(): void;
}

/** A run of letters; a mark of the page's structure has no `str`. */
interface TextItem {
  readonly str?: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Loads it when the first PDF comes: it is large, and most documents are none. */
export const loadPdfjs = async (): Promise<Pdfjs> => (await import('unpdf/pdfjs')) as unknown as Pdfjs;
