import { headerOf, type Act } from '../decide.js';
import type { CommitHeader, DocumentFiled, LedgerEvent } from '../events.js';
import { facetsKey } from '../identity.js';
import { isAmending, refKey, type Memory } from '../memory.js';
import {
  newSighting,
  reclassifications,
  standingEvent,
  touchedFigure,
  type Touched,
} from '../standing-events.js';
import { factObservation, type FactFile, type FactFiling } from './fact-file.js';
import { FactMemory, type FactFigure } from './fact-memory.js';
import { FIRST_ROW_INDEX, type FactsCommit } from './facts-commit.js';
import { SLICE_MEDIA_TYPE } from './slice.js';

/**
 * Decides what the filings of a file add, one commit a filing, as `decide` does of a reading at a time and with the same
 * outcome, event for event. Facts stay in columns: a row that opens its figure or is equal to what stands is told
 * so by numbers; where a figure is stated with another value, twice in a filing, or behind a later filing, all that is known
 * of it is classified anew.
 */
export class FactsDecider {
  private readonly memory: FactMemory;

  constructor(
    before: Memory,
    private readonly file: FactFile,
    private readonly act: Act,
  ) {
    this.memory = new FactMemory(before, file);
  }

  /** The commit of the next filing, taken in. */
  next(filing: FactFiling): FactsCommit {
    const facts = new FilingDecision(this.memory, this.file, filing, this.act).facts();
    this.memory.take(facts);
    return facts;
  }
}

class FilingDecision {
  private readonly filed: DocumentFiled;
  private readonly header: CommitHeader;
  /** The number of this commit among those of the file. */
  private readonly own: number;
  private readonly termCommit: number[] = [];
  private readonly termIndex: number[] = [];
  private readonly others = new Map<number, LedgerEvent>();
  private readonly touched = new Map<string, Touched>();

  constructor(
    private readonly memory: FactMemory,
    private readonly file: FactFile,
    private readonly filing: FactFiling,
    act: Act,
  ) {
    this.filed = filedOf(file, filing);
    const { publishedAt } = filing;
    this.header = headerOf({ entity: file.entity, publishedAt, document: this.filed }, act);
    this.own = memory.commitNumber(this.header.id);
  }

  facts(): FactsCommit {
    const { measure, period } = this.filing;
    for (let row = 0; row < measure.length;) {
      // What is stated of one figure stands together.
      let end = row + 1;
      while (measure[end] === measure[row] && period[end] === period[row]) end++;
      const figure = this.memory.figure(measure[row]!, period[row]!);
      if (end > row + 1 || !this.isPlain(figure, row)) this.settle(figure, row, end);
      row = end;
    }
    return {
      header: this.header,
      file: this.file,
      filing: this.filing,
      filed: this.filed,
      termCommit: this.termCommit,
      termIndex: this.termIndex,
      commits: this.memory.commitIds,
      others: this.others,
      rest: reclassifications(this.memory, this.touched),
    };
  }

  /** Whether a row opens its figure, or is equal to what stands; then it is told so. */
  private isPlain(figure: FactFigure, row: number): boolean {
    const value = this.filing.value[row]!;
    if (!figure.plain) return false;
    if (figure.commit >= 0) {
      if (figure.value !== value) return false;
      this.agree(row, figure.commit, figure.index);
      return true;
    }
    if (value === null) return false;
    figure.commit = this.own;
    figure.index = FIRST_ROW_INDEX + row;
    figure.value = value;
    this.agree(row, -1, 0);
    return true;
  }

  private agree(row: number, commit: number, index: number): void {
    this.termCommit[row] = commit;
    this.termIndex[row] = index;
  }

  /** Classifies a figure anew, with the rows that state it here. */
  private settle(figure: FactFigure, start: number, end: number): void {
    const { memory, file, filing, header } = this;
    const facets = factObservation(file, filing, start);
    const sightings = [...memory.sightingsOf(filing.measure[start]!, filing.period[start]!, facets)];
    for (let row = start; row < end; row++) {
      const event = { commit: header.id, index: FIRST_ROW_INDEX + row };
      const observation = factObservation(file, filing, row);
      sightings.push(newSighting(observation, header, isAmending(this.filed), event));
    }
    const touched = touchedFigure(file.entity, facets, sightings);
    this.touched.set(facetsKey(facets), touched);
    for (let row = start; row < end; row++) this.tell(touched, row);
    this.remember(figure, touched);
  }

  /** Says what a row is. */
  private tell({ classified, at, figure }: Touched, row: number): void {
    const index = at.get(refKey({ commit: this.header.id, index: FIRST_ROW_INDEX + row }))!;
    const standing = classified.standings[index]!;
    this.agree(row, -1, 0);
    if (standing.as === 'reported') return;
    if (standing.as === 'reconciled' && standing.difference === '0') {
      const { event } = classified.sightings[standing.with]!;
      return this.agree(row, this.memory.commitNumber(event.commit), event.index);
    }
    const observation = factObservation(this.file, this.filing, row);
    const subject = { observation, of: null };
    this.others.set(row, standingEvent(classified, index, subject, observation.locator, figure));
  }

  /** Whether the next filing's value need only be compared with what is shown now: nothing rounded, nothing later. */
  private remember(figure: FactFigure, { classified }: Touched): void {
    const { sightings, vintages, current } = classified;
    figure.plain = false;
    if (current < 0 || sightings.at(-1)!.event.commit !== this.header.id) return;
    const { shown, members } = vintages[current]!;
    const { event, value } = sightings[shown]!;
    figure.plain = value !== null && members.every((each) => sightings[each]!.decimals === null);
    figure.commit = this.memory.commitNumber(event.commit);
    figure.index = event.index;
    figure.value = value;
  }
}

function filedOf({ filer }: FactFile, filing: FactFiling): DocumentFiled {
  const { accession, form, document, framework, reader } = filing;
  return {
    type: 'DocumentFiled',
    document,
    rendition: document,
    mediaType: SLICE_MEDIA_TYPE,
    form,
    accession,
    filer,
    title: form === null ? `Accession ${accession}` : `${form}, accession ${accession}`,
    amends: null,
    assurance: 'unknown',
    framework,
    reader,
    presentation: [],
    report: null,
    moved: null,
  };
}
