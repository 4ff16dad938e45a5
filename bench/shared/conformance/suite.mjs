import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { treeOf, childrenOf, textOf } from './xml-tree.mjs';

const INDEXES = ['xbrl.xml', 'index.xml'];
const READ = /\.(?:xml|xsd|xbrl|xhtml|html?|json)$/i;

/**
 * A suite: its files by their path from its folder, and its test cases in the order of its index. `path`: an index, or the folder in
 * which one is called xbrl.xml or index.xml.
 */
export function openSuite(path) {
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const files = filesIn(folder);
  const index = isFolder ? INDEXES.find((name) => files.has(name)) : basename(path);
  if (index === undefined) throw new Error(`${path} holds no ${INDEXES.join(' or ')}: name its index`);
  return { files, list: [...files.values()], testcases: [...testcasesOf(files, index, new Set())] };
}

function filesIn(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !READ.test(entry.name)) continue;
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    files.set(path, { path, bytes: readFileSync(join(folder, path)) });
  }
  return files;
}

/** Indexes may name indexes. */
function* testcasesOf(files, path, seen) {
  const file = files.get(path);
  if (!file || seen.has(path)) return;
  seen.add(path);
  const root = treeOf(file);
  if (root.local === 'testcase') {
    yield {
      path,
      name: `${root.attributes.name ?? ''} ${root.attributes.description ?? ''}`,
      variations: variationsOf(root, path),
    };
    return;
  }
  const base = root.attributes.root ?? '';
  for (const { attributes } of childrenOf(root, 'testcase', true))
    yield* testcasesOf(files, posix.normalize(posix.join(dirname(path), base, attributes.uri ?? '')), seen);
}

function variationsOf(root, path) {
  const at = (element) => posix.normalize(posix.join(dirname(path), textOf(element).trim()));
  return childrenOf(root, 'variation', true).map((variation) => {
    const [data] = childrenOf(variation, 'data');
    const [result] = childrenOf(variation, 'result');
    const named = childrenOf(variation, 'description').concat(childrenOf(variation, 'name'));
    return {
      id: variation.attributes.id ?? '',
      words: [variation.attributes.name ?? '', ...named.map(textOf)].join(' '),
      entries: (data?.children ?? [])
        .filter(({ attributes }) => attributes.readMeFirst === 'true')
        .map((element) => ({ kind: element.local, path: at(element) })),
      expected: expectedOf(result, at),
    };
  });
}

/** What a variation has to come to: the codes of errors, whether it is invalid at all, the instance that it makes, and by which rules. */
function expectedOf(result, at) {
  if (!result) return { codes: [], isInvalid: false, instance: null, mode: null };
  const codes = [
    ...childrenOf(result, 'error'),
    ...childrenOf(result, 'warning'),
    ...childrenOf(result, 'inconsistency'),
  ]
    .map(textOf)
    .map((code) => code.trim());
  const { expected, mode = null } = result.attributes;
  if (expected && expected !== 'valid' && expected !== 'invalid') codes.push(expected);
  const [instance] = childrenOf(result, 'instance');
  return {
    codes,
    isInvalid: expected === 'invalid' || codes.length > 0,
    instance: instance ? at(instance) : null,
    /** `round-to-nearest` or `truncate`, where it says by which rules. */
    mode,
  };
}
