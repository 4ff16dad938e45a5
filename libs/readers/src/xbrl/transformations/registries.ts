import { dateIn, eraDate, markedDate, sakaDate } from './dates.js';
import {
  always,
  apostrophesComma,
  apostrophesDot,
  commaOnly,
  dash,
  grouped,
  hyphen,
  indian,
  looseComma,
  looseDot,
  withUnits,
} from './numbers.js';
import { SEC } from './sec.js';
import type { Transformation } from './transformation.js';

type Registry = Readonly<Record<string, Transformation>>;

const SLASH = /^\/$/;
const DOT = /^\.$/;
const SPACE = /^\s+$/;
const COMMA = /^, ?$/;

const numeric = (order: string, between?: RegExp): Transformation =>
  dateIn({ order, language: null, ...(between && { between }) });
const inEnglish = (order: string, between?: RegExp): Transformation =>
  dateIn({ order, language: 'en', ...(between && { between }) });
const inDanish = (order: string): Transformation => dateIn({ order, language: 'da' });

/** XBRL Transformation Registry 1, 2010-04-20. */
const FIRST: Registry = {
  dateslashus: numeric('mdy', SLASH),
  dateslasheu: numeric('dmy', SLASH),
  datedotus: numeric('mdy', DOT),
  datedoteu: numeric('dmy', DOT),
  datelongus: inEnglish('mdy', COMMA),
  dateshortus: inEnglish('mdy', COMMA),
  datelonguk: inEnglish('dmy', SPACE),
  dateshortuk: inEnglish('dmy', SPACE),
  datelongdaymonthuk: inEnglish('dm'),
  dateshortdaymonthuk: inEnglish('dm'),
  datelongmonthdayus: inEnglish('md'),
  dateshortmonthdayus: inEnglish('md'),
  dateslashdaymontheu: numeric('dm', SLASH),
  dateslashmonthdayus: numeric('md', SLASH),
  datelongyearmonth: inEnglish('ym'),
  dateshortyearmonth: inEnglish('ym'),
  datelongmonthyear: inEnglish('my'),
  dateshortmonthyear: inEnglish('my'),
  numcommadot: grouped(',', '.', 'always'),
  numspacedot: grouped(' \\u00a0', '.', 'always'),
  numdotcomma: grouped('.', ',', 'always'),
  numspacecomma: grouped(' \\u00a0', ',', 'always'),
  numcomma: commaOnly,
  numdash: hyphen,
};

/** Registry 2, 2011-07-31. */
const SECOND: Registry = {
  booleanfalse: always('false'),
  booleantrue: always('true'),
  datedaymonth: numeric('dm'),
  datedaymonthen: inEnglish('dm'),
  datedaymonthyear: numeric('dmy'),
  datedaymonthyearen: inEnglish('dmy'),
  dateerayearmonthdayjp: eraDate('ymd'),
  dateerayearmonthjp: eraDate('ym'),
  datemonthday: numeric('md'),
  datemonthdayen: inEnglish('md'),
  datemonthdayyear: numeric('mdy'),
  datemonthdayyearen: inEnglish('mdy'),
  datemonthyearen: inEnglish('my'),
  dateyearmonthcjk: markedDate('ym'),
  dateyearmonthdaycjk: markedDate('ymd'),
  dateyearmonthen: inEnglish('ym'),
  nocontent: always(''),
  numcommadecimal: grouped('. \\u00a0', ',', 'maybe'),
  numdotdecimal: grouped(', \\u00a0', '.', 'maybe'),
  numunitdecimal: withUnits('grouped'),
  zerodash: dash,
};

/** Registry 3, 2015-02-26. */
const THIRD: Registry = {
  ...SECOND,
  calindaymonthyear: sakaDate,
  datedaymonthdk: inDanish('dm'),
  datedaymonthyeardk: inDanish('dmy'),
  datedaymonthyearin: dateIn({ order: 'dmy', language: 'hi' }),
  datemonthyear: numeric('my'),
  datemonthyeardk: inDanish('my'),
  datemonthyearin: dateIn({ order: 'my', language: 'hi' }),
  dateyearmonthday: numeric('ymd'),
  numdotdecimalin: indian,
  numunitdecimalin: withUnits('indian'),
};

const EUROPEAN = 'bg cs da de el en es et fi fr hr it nl no pl pt ro sk sl sv';

/** Languages in which months are named, by the order of a date's parts. */
const NAMED: Readonly<Record<string, readonly [order: string, languages: string]>> = {
  'date-day-monthname': ['dm', `${EUROPEAN} lv`],
  'date-day-monthname-year': ['dmy', `${EUROPEAN} hi`],
  'date-monthname-day': ['md', 'en hu lt'],
  'date-monthname-day-year': ['mdy', 'en'],
  'date-monthname-year': ['my', `${EUROPEAN} hi`],
  'date-year-day-monthname': ['ydm', 'lv'],
  'date-year-monthname': ['ym', 'en hu lt lv'],
  'date-year-monthname-day': ['ymd', 'hu lt'],
};

const named = (form: string, order: string, languages: string): Registry =>
  Object.fromEntries(
    languages.split(' ').map((language) => [`${form}-${language}`, dateIn({ order, language })]),
  );

/** Registry 4, 2020-02-12. */
const FOURTH: Registry = {
  ...Object.assign({}, ...Object.entries(NAMED).map(([form, [order, of]]) => named(form, order, of))),
  'date-day-month': numeric('dm'),
  'date-day-month-year': numeric('dmy'),
  'date-day-monthroman': dateIn({ order: 'dm', language: 'roman' }),
  'date-day-monthroman-year': dateIn({ order: 'dmy', language: 'roman' }),
  'date-ind-day-monthname-year-hi': sakaDate,
  'date-jpn-era-year-month': eraDate('ym'),
  'date-jpn-era-year-month-day': eraDate('ymd'),
  'date-month-day': numeric('md'),
  'date-month-day-year': numeric('mdy'),
  'date-month-year': numeric('my'),
  'date-monthroman-year': dateIn({ order: 'my', language: 'roman' }),
  'date-year-month': numeric('ym'),
  'date-year-month-day': numeric('ymd'),
  'fixed-empty': always(''),
  'fixed-false': always('false'),
  'fixed-true': always('true'),
  'fixed-zero': always('0'),
  'num-comma-decimal': looseComma,
  'num-dot-decimal': looseDot,
  'num-unit-decimal': withUnits('loose'),
};

/** Registry 5, 2022-02-16. */
const FIFTH: Registry = {
  ...FOURTH,
  ...named('date-day-monthname', 'dm', 'cy'),
  ...named('date-day-monthname-year', 'dmy', 'cy'),
  ...named('date-monthname-year', 'my', 'cy'),
  'num-comma-decimal-apos': apostrophesComma,
  'num-dot-decimal-apos': apostrophesDot,
  'num-unit-decimal-apos': withUnits('apostrophes'),
};

const XBRL = 'http://www.xbrl.org/inlineXBRL/transformation';

const REGISTRIES: Readonly<Record<string, Registry>> = {
  [`${XBRL}/2010-04-20`]: FIRST,
  'http://www.xbrl.org/2008/inlineXBRL/transformation': FIRST,
  [`${XBRL}/2011-07-31`]: SECOND,
  [`${XBRL}/2015-02-26`]: THIRD,
  [`${XBRL}/2020-02-12`]: FOURTH,
  [`${XBRL}/2022-02-16`]: FIFTH,
  'http://www.sec.gov/inlineXBRL/transformation/2015-08-31': SEC,
};

/** The transformation that a registry has under a name; `null` where it has none, or is not known. */
export function transformationOf(registry: string, name: string): Transformation | null {
  const known = REGISTRIES[registry];
  return known !== undefined && Object.hasOwn(known, name) ? known[name]! : null;
}
