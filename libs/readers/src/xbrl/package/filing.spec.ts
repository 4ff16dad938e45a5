import type { Source } from '#libs/figures';
import { zipOf } from '#libs/testing';
import { filingOf } from './filing.js';

const source = (bytes: Uint8Array | string, name = 'filing'): Source => ({
  bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
  name,
  options: {},
});

const pathsOf = async (bytes: Uint8Array | string): Promise<string[]> =>
  (await filingOf(source(bytes))).files.map(({ path }) => path);

const textsOf = async (bytes: Uint8Array | string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await filingOf(source(bytes))).files.map(({ path, bytes: own }) => [path, Buffer.from(own).toString()]),
  );

describe('A filing in a ZIP file', () => {
  it('is its files that can hold XBRL, by path, packed or stored', async () => {
    const zip = zipOf([
      { name: 'b.xsd', content: '<schema/>' },
      { name: 'logo.jpg', content: 'pixels' },
      { name: 'a/report.htm', content: '<html/>', stored: true },
    ]);
    expect(await textsOf(zip)).toEqual({ 'a/report.htm': '<html/>', 'b.xsd': '<schema/>' });
  });

  it('has the files of a taxonomy package in it under the path of that package, and goes no deeper', async () => {
    const deeper = zipOf([{ name: 'deep.xsd', content: '<schema/>' }]);
    const inner = zipOf([
      { name: 'META-INF/catalog.xml', content: '<catalog/>' },
      { name: 'own.xsd', content: '<schema/>' },
    ]);
    const zip = zipOf([
      { name: 'report.xml', content: '<xbrl/>' },
      { name: 'taxonomy.zip', content: inner },
    ]);
    expect(await pathsOf(zip)).toEqual([
      'report.xml',
      'taxonomy.zip/META-INF/catalog.xml',
      'taxonomy.zip/own.xsd',
    ]);
    const twice = zipOf([
      { name: 'outer.zip', content: zipOf([{ name: 'inner.zip', content: deeper, stored: true }]) },
    ]);
    expect(await pathsOf(twice)).toEqual(['outer.zip/inner.zip']);
  });

  it.each([
    ['that is cut off', (zip: Buffer) => zip.subarray(0, zip.length - 30), /can't be read as a ZIP file/],
    [
      'whose checksum is another',
      () => zipOf([{ name: 'a.xml', content: 'x', damaged: true }]),
      /checksum of a\.xml/,
    ],
    ['that leads out of itself', () => zipOf([{ name: '../a.xml', content: 'x' }]), /can't be read/],
    [
      'that states fewer bytes than it unpacks to',
      () => {
        const zip = zipOf([{ name: 'a.xml', content: ' '.repeat(1_000_000) }]);
        zip.writeUInt32LE(10, zip.indexOf('PK\u0001\u0002') + 24);
        return zip;
      },
      /can't be read/,
    ],
  ])('is refused %s', async (_, damage, message) => {
    const zip = damage(zipOf([{ name: 'a.xml', content: '<xbrl/>' }]));
    await expect(filingOf(source(zip))).rejects.toMatchObject({
      code: 'package-broken',
      message: expect.stringMatching(message) as string,
    });
  });

  it('is refused where it says that it unpacks to more than a package may', async () => {
    const zip = zipOf([{ name: 'a.xml', content: 'x' }]);
    zip.writeUInt32LE(0x7fff_ffff, zip.indexOf('PK\u0001\u0002') + 24);
    await expect(filingOf(source(zip))).rejects.toMatchObject({ code: 'package-too-large' });
  });
});

const SUBMISSION = `<SEC-DOCUMENT>0001234567-24-000042.txt : 20240227
<SEC-HEADER>0001234567-24-000042.hdr.sgml : 20240227
<ACCEPTANCE-DATETIME>20240227060119
ACCESSION NUMBER:\t\t0001234567-24-000042
CONFORMED SUBMISSION TYPE:\t10-Q/A
PUBLIC DOCUMENT COUNT:\t\t3
CONFORMED PERIOD OF REPORT:\t20231231
FILED AS OF DATE:\t\t20240227

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tMade-Up Company, Inc.
\t\tCENTRAL INDEX KEY:\t\t\t0000000042
</SEC-HEADER>
<DOCUMENT>
<TYPE>10-Q/A
<SEQUENCE>1
<FILENAME>made-20231231.htm
<DESCRIPTION>AMENDED REPORT
<TEXT>
<XBRL>
<?xml version="1.0"?>
<html>first</html>
</XBRL>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-101.SCH
<FILENAME>made-20231231.xsd
<TEXT>
<XBRL><schema/></XBRL>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>ZIP
<FILENAME>made-xbrl.zip
<TEXT>
begin 644 made-xbrl.zip
M4$L#!!0
end
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>GRAPHIC
<TEXT>
nameless
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;

describe('The text of a full submission', () => {
  it('is its documents without their wrappers; those that are encoded or have no name are left out', async () => {
    expect(await textsOf(SUBMISSION)).toEqual({
      'made-20231231.htm': '<?xml version="1.0"?>\n<html>first</html>\n',
      'made-20231231.xsd': '<schema/>',
    });
  });

  it('says in its header which filing it is, whose, and when it was filed', async () => {
    expect((await filingOf(source(SUBMISSION))).envelope).toEqual({
      accession: '0001234567-24-000042',
      form: '10-Q/A',
      publishedAt: '2024-02-27T23:59:59.999Z',
      entity: 'cik:0000000042',
      filer: 'Made-Up Company, Inc.',
    });
  });

  it('names nobody where several file together, and nothing that is malformed', async () => {
    const two = SUBMISSION.replace('</SEC-HEADER>', 'FILER:\n\tCENTRAL INDEX KEY:\t43\n</SEC-HEADER>')
      .replace('FILED AS OF DATE:\t\t20240227', 'FILED AS OF DATE:\t\t20240231')
      .replace('ACCESSION NUMBER:\t\t0001234567-24-000042', 'ACCESSION NUMBER:\t\tnone');
    expect((await filingOf(source(two))).envelope).toMatchObject({
      accession: null,
      publishedAt: null,
      entity: null,
      filer: null,
    });
  });

  it('keeps the bytes of its documents, whatever their encoding', async () => {
    const text = Buffer.from(SUBMISSION.replace('first', 'Größe £'), 'utf8');
    const [first] = (await filingOf(source(text))).files;
    expect(Buffer.from(first!.bytes).toString('utf8')).toContain('Größe £');
  });

  it('is refused where it holds no document', async () => {
    await expect(filingOf(source('<SEC-DOCUMENT>x\n<SEC-HEADER>\n'))).rejects.toMatchObject({
      code: 'package-broken',
    });
  });
});
