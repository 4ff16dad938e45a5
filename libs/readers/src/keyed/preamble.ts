import {
  FigureError,
  parseEntity,
  parseMoment,
  RESTATEMENT_CAUSES,
  type Citation,
  type Decimals,
  type DocumentFiled,
  type ReadOptions,
  type Reading,
  type RestatementCause,
} from '#libs/figures';
import { parseDecimals, parseScale } from './amounts.js';
import { Fields, foldedText, oneOf, unitOf } from './fields.js';
import { FORM_VERSION, MARK, type Cell, type KeyedFile } from './keyed-file.js';
import { shown, type Problems } from './problems.js';

/** What holds for every value of the file unless its column, row or record says otherwise. */
export interface Defaults {
  readonly unit: string | null;
  readonly scale: number;
  readonly decimals: Decimals | 'as-printed';
  readonly cause: RestatementCause | null;
  readonly citation: Citation | null;
}

export interface Preamble extends Pick<Reading, 'entity' | 'publishedAt'> {
  readonly filed: Pick<DocumentFiled, 'form' | 'accession' | 'title' | 'amends' | 'assurance' | 'framework'>;
  readonly defaults: Defaults;
}

/** Reads what stands before the records, with what the sender of the file says beside it. */
export function readPreamble(file: KeyedFile, options: ReadOptions, problems: Problems): Preamble {
  const fields = new Fields(file.preamble, 'the file', problems);
  fields.need(MARK, versionOf, null);
  const agreed = new Agreement(fields);
  return {
    entity: agreed.need(
      'entity',
      ({ text }) => parseEntity(text),
      options.entity && parseEntity(options.entity),
    ),
    publishedAt: agreed.need('published', ({ text }) => parseMoment(text), options.publishedAt),
    filed: {
      form: agreed.read('form', foldedText, options.form) ?? null,
      accession: agreed.read('accession', tokenOf, options.accession) ?? null,
      title: fields.need('title', foldedText, ''),
      amends: fields.read('amends', tokenOf, null),
      assurance: fields.read('assurance', oneOf(['unaudited', 'reviewed', 'audited', 'unknown']), 'unknown'),
      framework: fields.read('framework', oneOf(['us-gaap', 'ifrs', 'unknown']), 'unknown'),
    },
    defaults: {
      unit: fields.cell('unit') === null ? null : fields.read('unit', unitOf, ''),
      scale: fields.read('scale', ({ text }) => parseScale(text), 0),
      decimals: fields.read('decimals', ({ text }) => parseDecimals(text), null),
      cause: fields.read('cause', oneOf(RESTATEMENT_CAUSES), null),
      citation: fields.citation(),
    },
  };
}

/** What the file and its sender may both state, and then alike. */
class Agreement {
  constructor(private readonly fields: Fields) {}

  read(name: Stated, parse: (cell: Cell) => string, option: string | undefined): string | undefined {
    const stated = this.fields.read<string | undefined>(name, parse, undefined);
    if (stated === undefined || option === undefined || stated === option) return stated ?? option;
    this.fields.problems.add(
      CONFLICTS[name],
      this.fields.cell(name)!.at,
      `the file says ${shown(stated)}, the option ${shown(option)}: leave the option out, or mend the file`,
    );
    return stated;
  }

  need(name: Needed, parse: (cell: Cell) => string, option: string | undefined): string {
    const agreed = this.read(name, parse, option);
    if (agreed === undefined && this.fields.cell(name) === null) {
      this.fields.problems.add(MISSING[name], this.fields.at, `${name} is missing: ${EXAMPLES[name]}`);
    }
    return agreed ?? '';
  }
}

type Stated = keyof typeof CONFLICTS;
type Needed = keyof typeof MISSING;

const CONFLICTS = {
  entity: 'keyed-entity-conflict',
  published: 'keyed-published-conflict',
  form: 'keyed-form-conflict',
  accession: 'keyed-accession-conflict',
} as const;

const MISSING = { entity: 'keyed-entity-missing', published: 'keyed-published-missing' } as const;

const EXAMPLES: Readonly<Record<Needed, string>> = {
  entity: 'write entity,cik:0001804583 or give it as an option',
  published: 'write published,2021-08-11 (when the issuer made it public) or give it as an option',
};

function versionOf({ text }: Cell): null {
  if (text === FORM_VERSION) return null;
  throw new FigureError(
    'keyed-version',
    `this reader reads version ${FORM_VERSION} of the form, not ${shown(text)}`,
    { version: text },
  );
}

function tokenOf({ text }: Cell): string {
  if (/^[\w.:-]{1,80}$/.test(text)) return text;
  throw new FigureError(
    'keyed-reference',
    `${shown(text)} is no reference: write an accession like 0001104659-21-063826 or a SHA-256`,
    { text },
  );
}
