import { ZipFile } from 'yazl';
import type { OimReport } from './oim-report.js';
import { xbrlCsvOf } from './xbrl-csv.js';

/** What every file in a package says of its time: packages of equal reports are equal bytes. */
const MTIME = new Date('1980-01-01T00:00:00Z');

const PACKAGE = JSON.stringify({ documentInfo: { documentType: 'https://xbrl.org/report-package/2023' } });

/**
 * A report as xBRL-CSV 1.0 in one file: a ZIP that is an XBRL report package (Report Packages 1.0), all of it in one folder.
 * @param name of the folder
 */
export async function* xbrlCsvPackage(report: OimReport, name: string): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const options = { mtime: MTIME, mode: 0o100644, forceDosTimestamp: true };
  zip.addBuffer(Buffer.from(`${PACKAGE}\n`), `${name}/META-INF/reportPackage.json`, options);
  for (const { path, bytes } of xbrlCsvOf(report))
    zip.addBuffer(Buffer.from(bytes), `${name}/reports/${path}`, options);
  zip.end();
  yield* zip.outputStream as AsyncIterable<Buffer>;
}
