import { isXbrlDocument, readReport } from '#libs/readers';
import { calculationFaults } from '#libs/tieout';

/** What is not read here, valid or not: a limit of ours says nothing of a report. */
const LIMITS = new Set([
  'fraction',
  'segment-unknown',
  'period-time',
  'entity-unlawful',
  'name-unlawful',
  'dimension-complex',
  'unit-malformed',
  'xml-doctype',
  'xml-encoding',
  'xbrl-missing',
]);

/** Codes of calculations, which are all checked. */
const CHECKED =
  /^(?:xbrl\.5\.2\.5\.2:|calc11e:(?:inconsistentCalculation|excessDigits|disallowedDuplicate|duplicateCalculation|nonDecimalItem|tuplesInReport|oimIncompatible)|oime:disallowedDuplicateFacts)/;

/** What a report is told of, and is none the less valid. */
const isWarning = (code) => code.endsWith('Warning');

/** What a variation came to: `{outcome: 'pass' | 'fail' | 'not supported', why}`. */
export async function runCase(suite, testcase, { id, words, entries, expected }, given) {
  const files = entries.map(({ path }) => suite.files.get(path));
  if (files.length === 0 || files.some((file) => !file))
    return notSupported('its first file is not in the folder');
  if (!files.every(({ bytes }) => isXbrlDocument(bytes)) && !entries.every(({ kind }) => kind === 'instance'))
    return notSupported('it begins with a schema or linkbase by itself');
  const rules = given ?? rulesOf(`${testcase.path} ${id}`, expected);
  const found = await foundIn(files, suite.list, rules);
  const kinds = found.codes.join(', ');
  if (!expected.isInvalid) {
    const told = found.codes.filter((code) => !isWarning(code));
    if (told.length > 0)
      return told.every((code) => LIMITS.has(code)) ? notSupported(kinds) : fail(`valid, and found ${kinds}`);
    if (expected.instance === null) return pass();
    return await sameFacts(found.report, suite, expected.instance);
  }
  const checked = expected.codes.filter((code) => CHECKED.test(code));
  if (checked.length > 0) {
    const missing = checked.filter((code) => !found.codes.includes(code));
    const more = found.codes.filter(
      (code) => CHECKED.test(code) && !isWarning(code) && !expected.codes.includes(code),
    );
    return missing.length + more.length === 0
      ? pass(kinds)
      : fail(`expected ${expected.codes.join(', ')}, found ${kinds || 'nothing'}`);
  }
  if (found.codes.some((code) => !LIMITS.has(code))) return pass(kinds);
  if (found.codes.length > 0) return notSupported(kinds);
  const isOfCalculations = /calculation|summation/i.test(`${testcase.path} ${testcase.name} ${words}`);
  return expected.codes.length === 0 && isOfCalculations
    ? fail('expected a calculation that does not hold')
    : notSupported(`${expected.codes.join(', ') || 'what makes it invalid'} is not checked here`);
}

const pass = (why = '') => ({ outcome: 'pass', why });
const fail = (why) => ({ outcome: 'fail', why });
const notSupported = (why) => ({ outcome: 'not supported', why });

function rulesOf(name, { codes, mode }) {
  if (mode !== null) return mode === 'truncate' ? 'truncation' : 'round-to-nearest';
  const isOf11 =
    codes.some((code) => /^(?:calc11e|oime):/.test(code)) ||
    /calc(?:ulation)?-?1\.?1/i.test(name) ||
    /-(?:round|truncate)$/.test(name);
  if (!isOf11) return 'xbrl-2.1';
  return /truncat/i.test([name, ...codes].join(' ')) ? 'truncation' : 'round-to-nearest';
}

/** The report, and the codes of all that is wrong with it. */
async function foundIn(entries, files, rules) {
  try {
    const read = await readReport(entries, files);
    const { report } = read;
    const codes = [
      ...problemsOf(report),
      ...(rules === 'xbrl-2.1' ? faultsBy21(read) : faultsBy11(read, rules)),
    ];
    return { report, codes: [...new Set(codes)] };
  } catch (error) {
    if (error.code === undefined) throw error;
    return { report: null, codes: [error.code] };
  }
}

/** Kinds of problems; facts in tuples are none here, though the ledger does not take them: sums are told with them. */
const problemsOf = ({ problems }) => problems.map(({ kind }) => kind).filter((kind) => kind !== 'tuple');

/** XBRL 2.1 binds what stands in tuples too. Of a report that is else read in part nothing can be said of its sums. */
function faultsBy21({ report, summations }) {
  if (problemsOf(report).some((kind) => LIMITS.has(kind))) return [];
  const inTuples = report.tupled
    .filter(({ fact }) => fact.unit !== null)
    .map(({ fact, parent }) => ({ ...calculationFact(fact), parent }));
  return calculationFaults([...calculationFacts(report), ...inTuples], summations, 'xbrl-2.1').map(
    () => 'xbrl.5.2.5.2:calcInconsistency',
  );
}

/** Calculations 1.1 leaves out what stands in tuples, and looks at no report that the Open Information Model can't say. */
function faultsBy11({ report, summations, networkFaults, hasFractions }, rules) {
  const codes = [...networkFaults];
  if (report.tupled.length > 0) codes.push('calc11e:tuplesInReportWarning');
  if (hasFractions || problemsOf(report).some((kind) => LIMITS.has(kind)))
    return [...codes, 'calc11e:oimIncompatibleReportWarning'];
  const faults = calculationFaults(calculationFacts(report), summations, rules);
  return [...codes, ...faults.map(({ why }) => codeOf11(why, rules))];
}

const calculationFacts = ({ facts }) => facts.filter(({ unit }) => unit !== null).map(calculationFact);

const calculationFact = ({ concept, context, unit, value, decimals }) => ({
  concept,
  binding: JSON.stringify([context.entity, context.period, context.dimensions, unit]),
  value,
  decimals,
});

function codeOf11(why, rules) {
  const isTruncated = rules === 'truncation';
  if (why === 'duplicates')
    return isTruncated ? 'calc11e:disallowedDuplicateFactsUsingTruncation' : 'oime:disallowedDuplicateFacts';
  if (why === 'excess-digits') return 'calc11e:excessDigits';
  return `calc11e:inconsistentCalculationUsing${isTruncated ? 'Truncation' : 'Rounding'}`;
}

/** Whether a report says what the instance says that it is to become. */
async function sameFacts(report, suite, path) {
  const file = suite.files.get(path);
  if (!file) return notSupported(`${path} is not in the folder`);
  const [own, wanted] = [report, (await readReport([file], suite.list)).report].map(signsOf);
  const odd = own.find((each, index) => each !== wanted[index]) ?? wanted[own.length];
  return odd === undefined ? pass() : fail(`other facts than ${path} has: ${odd.slice(0, 200)}`);
}

const signsOf = ({ facts }) => facts.map(signOf).toSorted();

const signOf = ({ concept, context, unit, value, decimals }) =>
  JSON.stringify([
    concept,
    context.entity,
    context.period,
    context.dimensions,
    unit,
    unit === null ? value?.trim() : value,
    decimals,
  ]);
