import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { assertFacets, eventIdOf, type FigureFacets } from '#libs/figures';
import { unitOfName } from '#libs/readers';
import { fitOf, frameOf, identityJson, type FrameEntry } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { GetFrameQuery, type FrameFigureJson, type FrameJson } from './get-frame.query.js';

/** As the SEC writes a quotient in an address: `USD-per-shares`. */
const PER = '-per-';

@QueryHandler(GetFrameQuery)
export class GetFrameHandler implements IQueryHandler<GetFrameQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `concept-malformed`, `unit-malformed`, `period-malformed`, `time-malformed` */
  async execute({ concept, unit: asked, period, options }: GetFrameQuery): Promise<FrameJson> {
    const unit = asked.includes(':') ? asked : unitOfName(asked.replace(PER, '/'));
    assertFacets({ concept, unit, period: ANY_DAY, dimensions: {} });
    const { library, postings } = this.ledger;
    const vantage = library.vantage(parseAsOf(options));
    const { entries, digest } = frameOf(library, postings, { concept, unit, fit: fitOf(period) }, vantage);
    const { asOf, recordedAsOf, upTo: commit } = vantage;
    const figures = this.figures(entries, { concept, unit });
    return { concept, unit, period, asOf, recordedAsOf, commit, entities: entries.length, figures, digest };
  }

  private *figures(
    entries: readonly FrameEntry[],
    of: Pick<FigureFacets, 'concept' | 'unit'>,
  ): Generator<FrameFigureJson> {
    for (const entry of entries) yield this.figure(entry, of);
  }

  private figure(
    {
      entity,
      period,
      commit: number,
      eventIndex,
      vintage,
      value,
      decimals,
      suspect,
      publishedAt,
    }: FrameEntry,
    of: Pick<FigureFacets, 'concept' | 'unit'>,
  ): FrameFigureJson {
    // The block's columns suffice: the whole commit would take ten times as long to decode.
    const block = this.ledger.blocks.block(number)!;
    const { id, document, accession } = block.header;
    const filed = block.others().find(({ event }) => event.type === 'DocumentFiled')?.event;
    const { eventIndex: indexes, ordinal } = block.columns;
    return {
      ...identityJson(entity, { ...of, period, dimensions: {} }),
      name: filed?.type === 'DocumentFiled' ? filed.filer : null,
      value,
      decimals,
      status: vintage > 1 ? 'restated' : 'reported',
      vintage,
      suspect,
      publishedAt,
      accession,
      eventId: eventIdOf({ commit: id, index: eventIndex }),
      source: { document: document ?? '', ordinal: ordinal[indexes.indexOf(eventIndex)] ?? 0 },
    };
  }
}

const ANY_DAY = '2000-01-01';
