import { useQuery } from '@tanstack/react-query';
import type { Act } from '#libs/client';
import { SelectFilter } from '../filters/select-filter.js';
import { momentName, shortHash } from '../ui/names.js';
import { before, shortMoment, type Axis, type CompareSearch } from './compare-search.js';
import { documentsOf } from './queries.js';

interface QuickChoicesProps {
  readonly entity: string;
  readonly axis: Axis;
  readonly search: CompareSearch;
  readonly onChange: (change: CompareSearch) => void;
}

/** Sides to choose from: what a document changed, or two of the entity's documents. */
export function QuickChoices({ entity, axis, search, onChange }: QuickChoicesProps) {
  const { data } = useQuery(documentsOf(entity));
  const acts = data?.items.filter((act): act is ActOfDocument => act.document !== null) ?? [];
  if (acts.length === 0) return null;
  if (axis === 'document') {
    const options = acts.map((act) => [act.document, actName(act, act.publishedAt)] as const);
    return (
      <>
        <SelectFilter
          label="Choose the earlier"
          none="a document…"
          width="wide"
          options={options}
          value={search.fromDocument}
          onChange={(fromDocument) => onChange({ fromDocument })}
        />
        <SelectFilter
          label="Choose the later"
          none="a document…"
          width="wide"
          options={options}
          value={search.toDocument}
          onChange={(toDocument) => onChange({ toDocument })}
        />
      </>
    );
  }
  const timeOf = (act: Act): string => (axis === 'published' ? shortMoment(act.publishedAt) : act.recordedAt);
  const [from, to] =
    axis === 'published' ? [search.from, search.to] : [search.fromRecorded, search.toRecorded];
  const chosen = acts.find((act) => to === timeOf(act) && from === before(timeOf(act)));
  return (
    <SelectFilter
      label="Or: what one document changed"
      none="a document…"
      width="wide"
      options={acts.map((act) => [act.commitId, actName(act, timeOf(act))] as const)}
      value={chosen?.commitId}
      onChange={(commitId) => {
        const act = acts.find((each) => each.commitId === commitId);
        if (!act) return;
        const sides = [before(timeOf(act)), timeOf(act)] as const;
        onChange(
          axis === 'published'
            ? { from: sides[0], to: sides[1] }
            : { fromRecorded: sides[0], toRecorded: sides[1] },
        );
      }}
    />
  );
}

type ActOfDocument = Act & { readonly document: string };

const actName = ({ form, accession, document }: ActOfDocument, time: string): string =>
  [momentName(time), form ?? 'document', accession ?? shortHash(document)].join(' · ');
