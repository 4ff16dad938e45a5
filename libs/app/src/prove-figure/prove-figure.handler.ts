import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { bytesReadFor } from '#libs/figures';
import { digestOf, type Book } from '#libs/views';
import { certificateOf } from '../certificates/certificate.js';
import { FIGURE_VERSION } from '../certificates/certified-views.js';
import { CLOCK, type Clock } from '../clock.js';
import { LedgerAccess } from '../ledger-access.js';
import { LogTree } from '../log-tree/log-tree.js';
import { BUNDLE_FORMAT, type Bundle, type BundledCommit, type BundledDocument } from './bundle.js';
import { commitsOfFigure } from './commits-of-figure.js';
import { figureInSight } from './figure-in-sight.js';
import { ProveFigureQuery } from './prove-figure.query.js';

@QueryHandler(ProveFigureQuery)
export class ProveFigureHandler implements IQueryHandler<ProveFigureQuery> {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(LogTree) private readonly tree: LogTree,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws FigureError `figure-unknown`, `time-malformed`, `commit-unknown`, `cosignature-missing`, `checkpoint-foreign`, `sizes-wrong`,
   *   `checkpoint-malformed`
   */
  async execute({ figureId, options }: ProveFigureQuery): Promise<Bundle> {
    const { asOf, since, withDocuments = false } = options;
    const { size, checkpoint } = this.checkpoint(options);
    const dates = { asOf, toCommit: size };
    const { book, number, vantage, figure } = figureInSight(this.ledger, figureId, dates);
    const numbers = commitsOfFigure(book, number, vantage);
    const earlier = since === undefined ? null : this.tree.consistency(this.tree.size(since), size);
    return {
      format: BUNDLE_FORMAT,
      figureId,
      asOf: vantage.asOf,
      figure,
      commits: numbers.map((each) => this.commit(each, size)),
      documents: await this.documents(book, numbers, withDocuments),
      checkpoint,
      since: earlier && { size: earlier.size1, root: earlier.root1, proof: earlier.proof },
      certificate: certificateOf({
        view: 'figure',
        version: FIGURE_VERSION,
        parameters: { figureId, ...(vantage.asOf !== null && { asOf: vantage.asOf }) },
        size,
        root: this.tree.root(size),
        digest: digestOf(figure),
        issuedAt: this.clock.now(),
      }),
    };
  }

  private checkpoint({ checkpoint: given, ...state }: ProveFigureQuery['options']) {
    if (given === undefined) return this.tree.checkpoint(this.tree.sizeOf(state));
    return { size: this.tree.own(given).size, checkpoint: given };
  }

  private commit(number: number, size: number): BundledCommit {
    const index = number - 1;
    const canonical = this.ledger.blocks.block(number)!.canonical().toString('utf8');
    return { index, canonical, proof: this.tree.inclusion(index, size) };
  }

  private async documents(
    { records }: Book,
    numbers: readonly number[],
    withBytes: boolean,
  ): Promise<BundledDocument[]> {
    const wanted = new Map<string, string>();
    for (const { filed, filing } of records.documents()) {
      if (!numbers.includes(filing.number)) continue;
      const read = bytesReadFor(filed);
      wanted.set(read.sha256, read.mediaType);
      if (!wanted.has(filed.rendition)) wanted.set(filed.rendition, 'text/plain');
    }
    const documents: BundledDocument[] = [];
    for (const [sha256, mediaType] of wanted) {
      const stored = withBytes ? await this.ledger.documents.get(sha256) : null;
      const bytes = stored && Buffer.from(stored.bytes).toString('base64');
      documents.push({ sha256, mediaType: stored?.mediaType ?? mediaType, bytes });
    }
    return documents;
  }
}
