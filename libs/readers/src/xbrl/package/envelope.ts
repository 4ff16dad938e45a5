import { parseEntity, parseMoment, isDate, type EntityId, type Moment } from '#libs/figures';

/** What the header of a submission says of it. */
export interface Envelope {
  readonly accession: string | null;
  readonly form: string | null;
  /** The end of the day on which it was filed. */
  readonly publishedAt: Moment | null;
  /** The filer, where the header names one and no other. */
  readonly entity: EntityId | null;
  readonly filer: string | null;
}

/** Reads the header of a submission (EDGAR's SGML header, as it is disseminated). */
export function envelopeOf(header: string): Envelope {
  const line = (name: string): string | null =>
    new RegExp(`^\\s*${name}:[ \\t]*(\\S.*?)\\s*$`, 'm').exec(header)?.[1] ?? null;
  const ciks = new Set(
    [...filers(header).matchAll(/^\s*CENTRAL INDEX KEY:\s*(\d{1,10})\s*$/gm)].map(([, cik]) => cik!),
  );
  const filed = /^(\d{4})(\d\d)(\d\d)$/.exec(line('FILED AS OF DATE') ?? '');
  const date = filed ? `${filed[1]}-${filed[2]}-${filed[3]}` : undefined;
  const accession = line('ACCESSION NUMBER');
  return {
    accession: accession !== null && /^\d{10}-\d{2}-\d{6}$/.test(accession) ? accession : null,
    form: line('CONFORMED SUBMISSION TYPE')?.slice(0, FORM_LENGTH_MAX) ?? null,
    publishedAt: isDate(date) ? parseMoment(date) : null,
    entity: ciks.size === 1 ? parseEntity(`cik:${[...ciks][0]!}`) : null,
    filer: ciks.size === 1 ? line('COMPANY CONFORMED NAME') : null,
  };
}

const FORM_LENGTH_MAX = 32;

/** What the header says of who files: not of whom a filing is about, nor of agents. */
function filers(header: string): string {
  const [, ...parts] = header.split(/^(?=FILER:|SUBJECT COMPANY:|FILED BY:|REPORTING-OWNER:|ISSUER:)/m);
  const own = parts.filter((part) => part.startsWith('FILER:'));
  return own.join('\n');
}
