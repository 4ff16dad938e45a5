/** A page of the explorer, and why it is worth a look. */
interface Link {
  readonly why: string;
  readonly path: string;
}

interface Item {
  readonly [member: string]: unknown;
}

const DAY_MS = 86_400_000;

/** Pages of a served ledger that show what it can do, as far as the ledger has something to show on each; found by asking it. */
export async function worthOpening(address: string): Promise<readonly Link[]> {
  const items = async (path: string): Promise<readonly Item[]> => {
    const answer = await fetch(`${address}/v1/${path}`);
    return answer.ok ? ((await answer.json()) as { items: readonly Item[] }).items : [];
  };
  const isThere = async (path: string): Promise<boolean> => (await fetch(`${address}/v1/${path}`)).ok;

  const [first] = await items('entities?limit=1');
  if (!first) return [{ why: 'Take in a document', path: '/ingest' }];
  const entity = String(first['entity']);
  const ofEntity = `entities/${entity}`;
  const [restated] = await items(`restatements?entity=${encodeURIComponent(entity)}&suspect=none&limit=1`);
  const [exception] = await items(`exceptions?entity=${encodeURIComponent(entity)}&limit=1`);

  const links: Link[] = [];
  const add = (why: string, path: string): void => void links.push({ why, path: `/${path}` });
  if (await isThere(`${ofEntity}/statements/balance-sheet`)) {
    add('A balance sheet, with the marks of an auditor', `${ofEntity}/statements/balance-sheet`);
  }
  if (restated) {
    const before = dayBefore(String(restated['publishedAt']));
    const period = encodeURIComponent(periodOf(restated['period'] as Record<string, string>));
    const statement = `${ofEntity}/statements/income-statement?period=${period}`;
    if (await isThere(`${statement}&asOf=${before}`)) {
      add('A year as it was known before it was restated', `${statement}&asOf=${before}`);
      add('The same year as of today', statement);
    }
    add('A figure that was restated, and its documents', `figures/${String(restated['figureId'])}`);
    add('What changed in between, and why', `${ofEntity}/compare?from=${before}`);
    add('Every restatement', 'restatements');
  }
  if (await isThere(`${ofEntity}/statements/non-gaap`)) {
    add('From GAAP to non-GAAP, step by step', `${ofEntity}/bridge`);
  }
  if (exception) {
    add('What could not be read for certain', `exceptions/${String(exception['exceptionId'])}`);
  }
  add('Everything, rebuilt from the log', 'replays');
  return links;
}

const periodOf = ({ instant, start, end }: Record<string, string>): string => instant ?? `${start}/${end}`;

const dayBefore = (moment: string): string =>
  new Date(Date.parse(moment) - DAY_MS).toISOString().slice(0, 10);
