import { FigureError, type ReadOptions } from '#libs/figures';
import { BYTES_MAX } from './file-text.js';
import { keyedReader } from './keyed-reader.js';
import { PROBLEMS_MAX } from './problems.js';

function refusal(content: string | Uint8Array, options: ReadOptions = {}): FigureError {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    keyedReader.read({ bytes, name: 'keyed.csv', options });
  } catch (error) {
    if (error instanceof FigureError) return error;
    throw error;
  }
  throw new Error('the file was taken');
}

const TOP = ['tieout-keyed,1', 'entity,cik:1804583', 'published,2021-08-11', 'title,T', 'unit,iso4217:CNY'];
const csv = (...lines: string[]): string => [...TOP, ...lines, ''].join('\n');
const sheet = (...lines: string[]): string =>
  csv('record,kinds,title', 'statement,other,T', 'record,id,period', 'column,c,2020-12-31', ...lines);
const figure = (value: string): string =>
  csv('record,concept,period,value', `figure,a:B,2020-12-31,${value}`);
const json = (members: object): string =>
  JSON.stringify(
    {
      'tieout-keyed': 1,
      entity: 'cik:1',
      published: '2021-08-11',
      title: 'T',
      unit: 'iso4217:CNY',
      ...members,
    },
    null,
    1,
  );
const jsonFigure = (members: object): string =>
  json({ figures: [{ concept: 'a:B', period: '2020-12-31', value: '1', ...members }] });

describe('the keyed reader refuses', () => {
  it.each<[string, string | Uint8Array, string, RegExp]>([
    ['an empty file', '', 'keyed-empty', /begin it with the line tieout-keyed,1/],
    ['a file of white space', ' \n\uFEFF\n', 'keyed-empty', /is empty/],
    ['a file too large', new Uint8Array(BYTES_MAX + 1), 'keyed-too-large', /split it by document/],
    ['a binary file', Buffer.from('tieout-keyed,1\n\0'), 'keyed-binary', /binary/],
    ['UTF-16', Buffer.from('\uFEFFtieout-keyed,1', 'utf16le'), 'keyed-not-utf8', /save it as "CSV UTF-8"/],
    ['Latin-1', Buffer.from('tieout-keyed,1\ntitle,caf\xe9', 'latin1'), 'keyed-not-utf8', /not UTF-8/],
    ['a file of another kind', 'a,b\n1,2\n', 'keyed-unmarked', /begin a CSV with the line tieout-keyed,1/],
    [
      'another version',
      figure('1').replace('keyed,1', 'keyed,2'),
      'keyed-version',
      /line 1, .* version 1 .* not "2"/,
    ],
    ['a file that keys nothing', csv(), 'keyed-nothing', /write a figure, row/],
    ['an open quote', csv('record,value', 'figure,"1'), 'keyed-syntax', /line 7.*never closed/],
    ['a quote inside', csv('record,value', 'figure,a"1"'), 'keyed-syntax', /line 7: .*in quotes/],
    ['text after a quote', csv('record,value', 'figure,"1"x'), 'keyed-syntax', /line 7: .*closing quote/],
    [
      'an unknown key',
      csv('entiti,x', 'record,a', 'figure'),
      'keyed-malformed',
      /line 6: "entiti".*entity, published/,
    ],
    [
      'a key twice',
      `${csv('title,U')}${figure('1').slice(csv().length)}`,
      'keyed-duplicate',
      /line 6: title .*twice/,
    ],
    ['an unquoted comma', figure('1,234'), 'keyed-extra-value', /line 7, column 5: "234" .* in quotes/],
    [
      'an unknown record',
      csv('record,value', 'figur,1'),
      'keyed-unknown-record',
      /line 7: "figur" .*statement, column, row/,
    ],
    [
      'a key below the records',
      `${figure('1')}form,6-K\n`,
      'keyed-unknown-record',
      /line 8: "form" .* to the top/,
    ],
    ['records under no header', csv('figure,a:B'), 'keyed-header-missing', /line 6: .*record,concept,period/],
    [
      'a header that names twice',
      csv('record,value,value', 'figure'),
      'keyed-malformed',
      /"value" names two/,
    ],
    [
      'a field of another record',
      csv('record,periods', 'figure,x'),
      'keyed-malformed',
      /column periods: a figure has no/,
    ],
    [
      'an unknown unit',
      figure('1').replace(':CNY', ':XXY'),
      'unit-malformed',
      /line 5, unit: "iso4217:XXY" is not a unit/,
    ],
    [
      'a bad date',
      figure('1').replace('2021-08-11', '11/08/2021'),
      'time-malformed',
      /line 3, published.*2021-08-11/,
    ],
    [
      'a bad period',
      figure('1').replace('2020-12-31', '2020-02-30'),
      'period-malformed',
      /line 7, column period/,
    ],
    ['a bad entity', figure('1').replace('cik:', 'Cloopen '), 'entity-malformed', /line 2, entity/],
    ['a bad concept', figure('1').replace('a:B', 'Revenue'), 'concept-malformed', /write prefix:Name/],
    [
      'two decimal points',
      figure('1.234.5'),
      'keyed-number',
      /line 7, column value: "1.234.5".*more than one decimal/,
    ],
    ['a comma between no thousands', figure('"1,23"'), 'keyed-number', /commas only between thousands/],
    ['a currency sign', figure('$12'), 'keyed-number', /leave out currency/],
    ['a shortened number', figure('1.2E+08'), 'keyed-number', /write all its digits/],
    ['half a parenthesis', figure('(12'), 'keyed-number', /both parentheses/],
    ['two signs', figure('(-12)'), 'keyed-number', /no other sign/],
    ['a number too long', figure('9'.repeat(81)), 'keyed-number', /more than 80 digits/],
    ['an unseen character', figure('1\u200b2'), 'keyed-number', /"1\\u\{200b\}2"/],
    [
      'a missing value',
      csv('record,concept,period', 'figure,a:B,2020-12-31'),
      'keyed-missing',
      /line 7: value is missing/,
    ],
    [
      'finer digits than its rounding',
      figure('1.5').replace('title', 'decimals,0\ntitle'),
      'keyed-decimals',
      /state the decimals \(1\)/,
    ],
    [
      'a bad rounding',
      figure('1').replace('title', 'decimals,3.5\ntitle'),
      'keyed-decimals',
      /-3 for thousands/,
    ],
    ['a bad scale', figure('1').replace('title', 'scale,12\ntitle'), 'keyed-scale', /1000/],
    [
      'an unknown word',
      figure('1').replace('title', 'assurance,sure\ntitle'),
      'keyed-choice',
      /unaudited, reviewed/,
    ],
    [
      'a script as address',
      figure('1').replace('title', 'url,javascript:alert(1)\ntitle'),
      'keyed-url',
      /https/,
    ],
    [
      'a bad accession',
      figure('1').replace('title', 'accession,see above\ntitle'),
      'keyed-reference',
      /0001104659/,
    ],
    [
      'words too long',
      figure('1').replace('title', `words,${'x'.repeat(4001)}\ntitle`),
      'keyed-too-long',
      /at most 4000/,
    ],
    ['a row before its statement', csv('record,label', 'row,Cash'), 'keyed-order', /statement above it/],
    [
      'a value in no column',
      sheet('record,label,concept,d', 'row,L,a:B,1'),
      'keyed-unknown-column',
      /no column "d": write one of c/,
    ],
    ['a column twice', sheet('column,c,2020-12-31'), 'keyed-duplicate', /line 10: .*"c" already/],
    ['a column named like a field', sheet('column,value,2020-12-31'), 'keyed-column-id', /no field's/],
    ['a line without a concept', sheet('record,label,c', 'row,L,1'), 'keyed-missing', /concept is missing/],
    [
      'a heading with values',
      sheet('record,label,role,c', 'row,L,heading,1'),
      'keyed-heading',
      /has no values/,
    ],
    [
      'a heading with a concept',
      sheet('record,label,role,concept', 'row,L,heading,a:B'),
      'keyed-heading',
      /has no concept/,
    ],
    ['a bad depth', sheet('record,label,depth', 'row,L,deep'), 'keyed-depth', /0 for the outermost/],
    [
      'a bad dimension',
      sheet('record,label,concept,dimensions,c', 'row,L,a:B,Segment,1'),
      'dimensions-malformed',
      /prefix:Axis=member/,
    ],
    [
      'an axis twice',
      sheet('record,label,concept,dimensions,c', 'row,L,a:B,a:X=1; a:X=2,1'),
      'keyed-duplicate',
      /"a:X" is stated twice/,
    ],
    [
      'a bad hash',
      csv('record,corrects,concept,period,from,to,reason', 'correction,abc,a:B,2020-12-31,1,2,r'),
      'keyed-sha256',
      /64 hex/,
    ],
    [
      'a withdrawal without words',
      csv('record,periods', 'withdrawal,2020-12-31'),
      'keyed-missing',
      /words is missing/,
    ],
    ['broken JSON', `${json({}).slice(0, -1)},]`, 'keyed-syntax', /line 7: write a name/],
    ['JSON that ends early', json({}).slice(0, -3), 'keyed-syntax', /line 6/],
    [
      'a JSON member twice',
      json({}).replace('"entity"', '"entity":"cik:2",\n"entity"'),
      'keyed-duplicate',
      /line 4: "entity" is named twice/,
    ],
    ['half a character in JSON', json({ title: '\ud83e' }), 'keyed-syntax', /line 5: .*wrong escape/],
    ['JSON nested without end', `{"tieout-keyed":${'['.repeat(100_000)}`, 'keyed-syntax', /deeper than 16/],
    [
      'an unknown JSON member',
      jsonFigure({ valeu: 1 }),
      'keyed-unknown-field',
      /\/figures\/0\/valeu \(line 12\): .*concept, period/,
    ],
    [
      'a member that is every object’s',
      json({ figures: [] }).replace('"figures"', '"__proto__"'),
      'keyed-unknown-field',
      /\/__proto__ \(line 7\)/,
    ],
    [
      'a wrong JSON type',
      jsonFigure({ concept: 7 }),
      'keyed-wrong-type',
      /\/figures\/0\/concept .*a number can not.*a string/,
    ],
    [
      'a number in its short form',
      jsonFigure({ value: 1 }).replace('"value": 1', '"value": 1e3'),
      'keyed-number',
      /all its digits/,
    ],
    ['a list that is none', json({ figures: {} }), 'keyed-wrong-type', /\/figures \(line 7\): write a list/],
    [
      'a record that is none',
      json({ figures: ['x'] }),
      'keyed-malformed',
      /\/figures\/0 \(line 8\): write an object/,
    ],
    [
      'dimensions that are none',
      jsonFigure({ dimensions: { 'a:B': 1 } }),
      'keyed-wrong-type',
      /"prefix:Axis": "member"/,
    ],
    [
      'kinds that are none',
      json({ statements: [{ kinds: [1], title: 'T' }] }),
      'keyed-wrong-type',
      /a list of strings/,
    ],
    ['a yes that is none', jsonFigure({ negated: 'maybe' }), 'keyed-choice', /yes, no, true, false/],
  ])('%s', (_what, content, code, message) => {
    const error = refusal(content);
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)]);
  });

  it('a file that names no entity or day, and an option that says otherwise', () => {
    const bare = figure('1')
      .replace(/entity.*\n/, '')
      .replace(/published.*\n/, '');
    expect(refusal(bare).facts['codes']).toEqual(['keyed-entity-missing', 'keyed-published-missing']);
    const options = { entity: 'cik:0000000001', publishedAt: '2021-08-12T23:59:59.999Z', form: '6-K' };
    const error = refusal(figure('1').replace('title', 'form,8-K\ntitle'), options);
    expect(error.facts['codes']).toEqual([
      'keyed-entity-conflict',
      'keyed-published-conflict',
      'keyed-form-conflict',
    ]);
    expect(error.message).toMatch(
      /line 2, entity: the file says "cik:0001804583", the option "cik:0000000001"/,
    );
  });

  it('a correction without its parts, all of them at once', () => {
    const error = refusal(csv('record,corrects', 'correction,').replace(/unit.*\n/, ''));
    expect(error.message).toMatch(/for 7 reasons/);
    for (const field of ['unit', 'corrects', 'concept', 'period', 'from', 'to', 'reason']) {
      expect(error.message).toContain(`${field} is missing`);
    }
  });

  it('a row and a column that disagree on a member', () => {
    const text = sheet(
      'record,id,period,dimensions',
      'column,d,2020-12-31,a:X=1',
      'record,label,concept,dimensions,d',
      'row,L,a:B,a:X=2,1',
    );
    expect(refusal(text).message).toMatch(/different members of a:X/);
  });

  it('many problems at once, telling the first twenty', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `figure,a:B,2020-12-31,x${index}`);
    const error = refusal(csv('record,concept,period,value', ...lines));
    expect(error.code).toBe('keyed-malformed');
    expect(error.facts['problems']).toHaveLength(PROBLEMS_MAX);
    expect(error.facts['count']).toBe(30);
    expect(error.message).toMatch(/line 7.*\n.*line 8.*[^]*and 10 more$/);
  });
});
