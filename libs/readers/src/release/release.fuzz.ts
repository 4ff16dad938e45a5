import { assertFileable, madeRelease, refused, releaseText, type FuzzOutcome } from '#libs/testing';
import { releaseReader, readText } from './release-reader.js';

const OPTIONS = { entity: 'cik:0000000042', publishedAt: '2021-08-11T23:59:59.999Z' } as const;

const HTML = `<!DOCTYPE html><html><head><meta charset="utf-8"><style>.gone{display:none}</style></head><body>
<p>SPRINGFIELD, August 11, 2021 &ndash; Looms Inc. reported results of the second quarter.</p>
<p><b>Condensed consolidated balance sheets</b><br>(in thousands of US$)</p>
<table><tr><td></td><td colspan="2" style="text-align:center">June 30,<br>2021</td><td>&nbsp;</td><td colspan="2">December 31, 2020</td></tr>
<tr><td rowspan="1">Cash</td><td>$</td><td align="right">1,000</td><td></td><td>$</td><td>900</td></tr>
<tr><td>Inventories</td><td></td><td>(50</td><td>)</td><td></td><td>&mdash;</td></tr>
<tr><td><sup>1</sup>Total assets</td><td>$</td><td>950</td><td></td><td>$</td><td>900</td></tr></table>
<div class="gone">unseen</div><pre>Revenues      1,000    900</pre></body></html>`;

/** One of each way in which made statements are set out: tabs, pipes, spaces. */
const MADE = [3, 17, 29, 41].map((seed) => releaseText(madeRelease(seed)));

export const seeds = [...MADE, HTML].map((text) => Buffer.from(text));

export const words = [
  '\t',
  '\n',
  '\r\n',
  '\f',
  ' | ',
  '|---|',
  '  ',
  '(in thousands)',
  '(in millions, except per share data)',
  'RMB',
  'US$',
  '%',
  '(1,234)',
  '—',
  '1,234.56',
  '9'.repeat(130),
  'Total ',
  'Three Months Ended June 30, 2021',
  'December 31, 2020',
  'Q4',
  '# ',
  '<table>',
  '</td><td>',
  '<tr>',
  '<td colspan="99999999">',
  '<td rowspan="-1">',
  '<p>',
  '<!--',
  '&#0;',
  '&#x10ffff;',
  '<br>',
  '<svg><style>',
  '\u0000',
  '\ufeff',
  '\ud83d\ude00',
];

/** A text, markdown or HTML is read or refused, and what was read can be filed. */
export function fuzz(bytes: Uint8Array): FuzzOutcome {
  const source = { bytes, name: 'release', options: OPTIONS };
  releaseReader.recognises(source);
  let reading;
  try {
    reading = readText(source);
  } catch (error) {
    return refused(error);
  }
  assertFileable(reading);
  return 'taken';
}
