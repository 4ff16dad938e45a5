import pc from 'picocolors';
import type { RestatementHistory } from '#libs/app';
import type { RestatedFigureJson, RestatedVintageJson } from '#libs/views';
import { amount, commonScale, day, periodName, scaleName } from './amounts.js';
import { percentage } from './changes.js';
import { nameOf, unitOf } from './names.js';
import { cut, fitted, headed, widthOf, type Align } from './table.js';

/** The least width at which there is room for accessions. */
const ACCESSION_WIDTH = 100;

const ALIGN: readonly Align[] = ['left', 'left', 'right', 'right', 'right', 'left', 'left'];

/** Every figure that changed, with all its values one under the other, set for a terminal of some width. */
export function renderRestatementHistory({ figures, digest }: RestatementHistory, width: number): string {
  if (figures.length === 0) return 'no figure was published again with another value, of those asked for';
  const isWide = width >= ACCESSION_WIDTH;
  const rows = figures.flatMap(rowsOf).map((row) => (isWide ? row : row.with(LAST, '')));
  const [head, ...told] = fitted(
    [headed('  published', 'form', 'value', 'difference', '%', 'cause', isWide ? 'accession' : ''), ...rows],
    ALIGN,
    width,
    LAST,
  );
  const blocks = figures.map((figure) =>
    [headingOf(figure, width), ...told.splice(0, rowsOf(figure).length)].join('\n'),
  );
  const changes = figures.reduce((sum, { vintages }) => sum + vintages.length - 1, 0);
  const counts = `${figures.length.toLocaleString('en-US')} figures changed, ${changes.toLocaleString('en-US')} times in all`;
  return [head!, ...blocks, counts, pc.dim(`digest ${digest}`)].join('\n\n');
}

const LABEL_WIDTH_MIN = 8;

/** Of the accession: it gives way where there is no room. */
const LAST = ALIGN.length - 1;

/** The label is cut where the rest leaves it no room, but never to less than can be told. */
function headingOf(figure: RestatedFigureJson, width: number): string {
  const { period, figureId, suspect } = figure;
  const scale = scaleName(scaleOf(figure));
  const about = `${periodName(period)} · ${unitOf(figure)}${scale && ` ${scale}`}`;
  const doubt = suspect ? `  ${pc.yellow('a later value is suspect')}` : '';
  const rest = ` · ${about}  ${pc.dim(figureId)}${doubt}`;
  const room = Math.max(LABEL_WIDTH_MIN, width - widthOf(rest));
  return pc.bold(cut(nameOf(figure), room)) + rest;
}

function rowsOf(figure: RestatedFigureJson): string[][] {
  const { vintages, difference, percent } = figure;
  const scale = scaleOf(figure);
  const rows = vintages.map((vintage) => vintageRow(vintage, scale));
  // With two values, the change is the whole change.
  if (vintages.length > 2)
    rows.push([
      pc.dim('  in all'),
      '',
      '',
      difference === null ? '' : amount(difference, scale),
      percentage(percent),
      '',
      '',
    ]);
  return rows;
}

const vintageRow = (
  { publishedAt, form, value, difference, percent, cause, accession }: RestatedVintageJson,
  scale: number,
): string[] => [
  `  ${day(publishedAt)}`,
  form ?? '',
  amount(value, scale),
  difference === null ? '' : amount(difference, scale),
  percentage(percent),
  cause ?? 'first reported',
  pc.dim(accession ?? ''),
];

const scaleOf = ({ vintages }: RestatedFigureJson): number =>
  commonScale(vintages.map(({ value }) => value).filter((value) => value !== null));
