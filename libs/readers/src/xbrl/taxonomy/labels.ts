import type { Name } from '../report.js';
import { LABEL_ROLE } from './names.data.js';
import type { LabelResource } from './taxonomy-file.js';

/** The labels of concepts, by role and language. */
export class Labels {
  private readonly byConcept = new Map<Name, LabelResource[]>();

  /** `language`: the one that is asked for first, as `en` or `de-AT`; English, then any, come after it. */
  constructor(private readonly language: string | null) {}

  add(concept: Name, label: LabelResource): void {
    const known = this.byConcept.get(concept);
    if (known) known.push(label);
    else this.byConcept.set(concept, [label]);
  }

  /** A concept's label in a role, or its standard label; `null` where it has none. */
  of(concept: Name, role: string | null): string | null {
    const labels = this.byConcept.get(concept);
    if (!labels) return null;
    const own = role === null ? null : this.best(labels, role);
    return own ?? this.best(labels, LABEL_ROLE);
  }

  private best(labels: readonly LabelResource[], role: string): string | null {
    const ofRole = labels.filter((label) => label.role === role && label.text !== '');
    const ranked = [this.language, 'en-US', 'en'].flatMap((wanted) =>
      wanted === null ? [] : [wanted.toLowerCase(), primary(wanted)],
    );
    for (const wanted of ranked) {
      const found = ofRole.find(({ language }) => {
        const own = language?.toLowerCase() ?? null;
        return own !== null && (own === wanted || primary(own) === wanted);
      });
      if (found) return found.text;
    }
    return ofRole[0]?.text ?? null;
  }
}

const primary = (language: string): string => language.toLowerCase().split('-')[0]!;
