// Runs a conformance suite of XBRL International through the readers, offline: XBRL 2.1 (its index is xbrl.xml), Calculations 1.1,
// Inline XBRL, or any of the same form. Prints a line a variation: pass, fail, or "not supported" with why, and the sums.
// Exit 0 where nothing failed, 1 where something did, 2 for wrong usage.
// Run after `npm run build`: node bench/conformance.mjs <folder or index.xml> [--rules xbrl-2.1|round-to-nearest|truncation]
import { parseArgs } from 'node:util';
import { runCase } from './shared/conformance/run-case.mjs';
import { openSuite } from './shared/conformance/suite.mjs';

const RULES = ['xbrl-2.1', 'round-to-nearest', 'truncation'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rules: { type: 'string' }, quiet: { type: 'boolean', default: false } },
});
if (positionals.length !== 1 || (values.rules !== undefined && !RULES.includes(values.rules))) {
  console.error(
    `usage: node bench/conformance.mjs <folder or index.xml> [--rules ${RULES.join('|')}] [--quiet]`,
  );
  process.exit(2);
}

const suite = opened(positionals[0]);
const counts = { pass: 0, fail: 0, 'not supported': 0 };
for (const testcase of suite.testcases)
  for (const variation of testcase.variations) {
    const { outcome, why } = await runCase(suite, testcase, variation, values.rules);
    counts[outcome]++;
    if (!values.quiet || outcome === 'fail')
      console.log([outcome, `${testcase.path} ${variation.id}`, why].filter(Boolean).join('  '));
  }
const sum = Object.values(counts).reduce((left, right) => left + right, 0);
console.log(
  `${sum} variations: ${Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')}`,
);
process.exitCode = counts.fail > 0 || sum === 0 ? 1 : 0;

function opened(path) {
  try {
    return openSuite(path);
  } catch (error) {
    console.error(error.message);
    return process.exit(2);
  }
}
