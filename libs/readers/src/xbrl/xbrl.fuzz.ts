import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertFileable, refused, zipOf, type FuzzOutcome } from '#libs/testing';
import * as inline from './inline/inline.fuzz.js';
import * as instance from './instance/instance.fuzz.js';
import { xbrlReader } from './xbrl-reader.js';

const FOLDER = 'samples/cloopen-2021-annual-xbrl';
const FILES = readdirSync(FOLDER).map((name) => ({ name, content: readFileSync(join(FOLDER, name)) }));
const OPTIONS = { publishedAt: '2024-02-27T23:59:59.999Z' } as const;

/** The files as the SEC gives a filing: nothing in it is packed or has a checksum, so that changes reach what is read. */
const SUBMISSION = `<SEC-DOCUMENT>0000000042-24-000001.txt : 20240227
<SEC-HEADER>0000000042-24-000001.hdr.sgml : 20240227
ACCESSION NUMBER:		0000000042-24-000001
CONFORMED SUBMISSION TYPE:	20-F
FILED AS OF DATE:		20240227
FILER:
	COMPANY DATA:
		COMPANY CONFORMED NAME:			Looms Inc.
		CENTRAL INDEX KEY:			0001804583
</SEC-HEADER>
${FILES.map(({ name, content }) => `<DOCUMENT>\n<TYPE>EX-101\n<FILENAME>${name}\n<TEXT>\n<XBRL>\n${content.toString()}\n</XBRL>\n</TEXT>\n</DOCUMENT>\n`).join('')}</SEC-DOCUMENT>
`;

export const seeds = [
  Buffer.from(SUBMISSION),
  zipOf(FILES),
  zipOf(FILES.map((each) => ({ ...each, stored: true }))),
];

export const words = [
  ...instance.words,
  ...inline.words,
  'PK\u0001\u0002',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '<DOCUMENT>',
  '</DOCUMENT>',
  '<FILENAME>',
  '<TEXT>',
  'begin 644 ',
  'CENTRAL INDEX KEY:		0000000043',
  '../',
  'order="1e9"',
  'weight="-1"',
  'xlink:from="a"',
  'preferredLabel="http://www.xbrl.org/2003/role/negatedLabel"',
  'use="prohibited" priority="9"',
];

/** A filing is read or refused, and what was read can be filed. */
export async function fuzz(bytes: Uint8Array): Promise<FuzzOutcome> {
  const source = { bytes, name: 'filing', options: OPTIONS };
  xbrlReader.recognises(source);
  let reading;
  try {
    reading = await xbrlReader.read(source);
  } catch (error) {
    return refused(error);
  }
  assertFileable(reading);
  return 'taken';
}
