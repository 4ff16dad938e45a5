/** One number of a metric. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A metric of an exposition: what it is, and its numbers. */
interface Family {
  readonly type: string;
  readonly help: string;
  readonly samples: Sample[];
}

const HEAD = /^# (HELP|TYPE) ([a-z_:][\w:]*) (.+)$/i;
const SAMPLE = /^([a-z_:][\w:]*)(?:\{(.*)\})? (\S+)$/i;
const LABEL = /([a-z_]\w*)="((?:[^"\\]|\\.)*)"/gi;

/** Reads the text format of Prometheus, 0.0.4; throws at a line that is not in it. */
export function parseExposition(text: string): Map<string, Family> {
  const families = new Map<string, Family>();
  let head = { name: '', help: '' };
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const [, kind, name, rest] = HEAD.exec(line) ?? [];
    if (kind === 'HELP') head = { name: name!, help: rest! };
    else if (kind === 'TYPE') families.set(name!, { type: rest!, help: head.help, samples: [] });
    else families.get(head.name)!.samples.push(sampleOf(line));
  }
  return families;
}

function sampleOf(line: string): Sample {
  const [, name, labels = '', value] = SAMPLE.exec(line) ?? [];
  if (name === undefined) throw new Error(`not a sample: ${line}`);
  const pairs = [...labels.matchAll(LABEL)].map(([, key, text]) => [key, text]);
  return { name, labels: Object.fromEntries(pairs) as Sample['labels'], value: Number(value) };
}
