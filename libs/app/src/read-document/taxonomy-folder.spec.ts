import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipOf } from '#libs/testing';
import { TaxonomyFolder } from './taxonomy-folder.js';

const CATALOG = `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
  <rewriteURI uriStartString="http://taxonomy.example/gaap/2024/" rewritePrefix="../gaap/"/>
</catalog>`;

const PACKAGE = zipOf([
  { name: 'gaap-2024/META-INF/catalog.xml', content: CATALOG },
  { name: 'gaap-2024/gaap/gaap.xsd', content: '<schema of="the package"/>' },
]);

const GAAP = 'http://taxonomy.example/gaap/2024/gaap.xsd';

describe('the folder of standard taxonomies', () => {
  const root = mkdtempSync(join(tmpdir(), 'tieout-taxonomies-'));
  const opened: TaxonomyFolder[] = [];
  let count = 0;
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
  });
  afterAll(() => rmSync(root, { recursive: true }));

  /** A folder that holds files, each by its path. */
  function folderOf(files: Readonly<Record<string, string | Uint8Array>>): TaxonomyFolder {
    const folder = join(root, `${++count}`, 'taxonomies');
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    opened.push(new TaxonomyFolder(folder));
    return opened.at(-1)!;
  }

  const textAt = async (folder: TaxonomyFolder, url: string): Promise<string | null> => {
    const bytes = await folder.find(url);
    return bytes && Buffer.from(bytes).toString();
  };

  it('need not be there', async () => {
    expect(await textAt(folderOf({}), GAAP)).toBeNull();
  });

  it.each([
    ['the path of its URL', 'taxonomy.example/gaap/2024/gaap.xsd'],
    ['that below its scheme', 'http/taxonomy.example/gaap/2024/gaap.xsd'],
  ])('has a file under %s', async (_, path) => {
    const folder = folderOf({ [path]: '<schema/>' });
    expect(await textAt(folder, GAAP)).toBe('<schema/>');
    expect(await textAt(folder, 'http://taxonomy.example/gaap/2024/other.xsd')).toBeNull();
    expect(await textAt(folder, 'http://taxonomy.example/gaap/2024')).toBeNull();
  });

  it('has the files of packages, under the URLs that their catalogs say', async () => {
    const folder = folderOf({ 'gaap-2024.zip': PACKAGE, 'readme.txt': 'none' });
    expect(await textAt(folder, GAAP)).toBe('<schema of="the package"/>');
    expect(await textAt(folder, GAAP)).toBe('<schema of="the package"/>');
    expect(await textAt(folder, 'http://taxonomy.example/gaap/2025/gaap.xsd')).toBeNull();
  });

  it.each([
    'http://../../secret.xsd',
    'http://taxonomy.example/%2e%2e/%2e%2e/%2e%2e/secret.xsd',
    'file:///etc/passwd',
    'package:/own.xsd',
  ])('has nothing outside of it: %s', async (url) => {
    const folder = folderOf({ '../secret.xsd': 'secret', '../../secret.xsd': 'secret', 'a.xsd': '' });
    expect(await textAt(folder, url)).toBeNull();
  });

  it('says which package can’t be read, and what to do', async () => {
    await expect(folderOf({ 'broken.zip': PACKAGE.subarray(0, 100) }).find(GAAP)).rejects.toMatchObject({
      code: 'package-broken',
      message: expect.stringMatching(
        /broken\.zip can't be read: .*; fetch it again, or take it out of the folder$/,
      ),
    });
  });
});
