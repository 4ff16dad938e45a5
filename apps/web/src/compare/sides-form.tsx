import type { FieldProblems } from '../filters/field-problems.js';
import { TextFilter } from '../filters/text-filter.js';
import { AXES, type Axis, type CompareSearch } from './compare-search.js';
import styles from './compare-page.module.css';
import { QuickChoices } from './quick-choices.js';

interface SidesFormProps {
  readonly entity: string;
  readonly axis: Axis;
  readonly search: CompareSearch;
  readonly problems: FieldProblems;
  readonly onChange: (change: CompareSearch) => void;
}

const AXIS_NAMES: Readonly<Record<Axis, string>> = {
  published: 'Two days of publication',
  recorded: 'Two recorded times',
  document: 'Two documents',
};

/** Between what is compared, and whether whole statements are shown. */
export function SidesForm({ entity, axis, search, problems, onChange }: SidesFormProps) {
  return (
    <>
      <div className={styles['modes']} role="group" aria-label="Between">
        {AXES.map((each) => (
          <button
            key={each}
            type="button"
            className={styles['mode']}
            aria-pressed={each === axis}
            onClick={() => onChange({ by: each })}
          >
            {AXIS_NAMES[each]}
          </button>
        ))}
      </div>
      <div className={styles['row']}>
        <Inputs axis={axis} search={search} problems={problems} onChange={onChange} />
        <QuickChoices entity={entity} axis={axis} search={search} onChange={onChange} />
      </div>
      {axis !== 'document' && (
        <div className={styles['modes']} role="group" aria-label="Shown">
          {[undefined, 'all' as const].map((show) => (
            <button
              key={show ?? 'changed'}
              type="button"
              className={styles['mode']}
              aria-pressed={search.show === show}
              onClick={() => onChange({ show })}
            >
              {show ? 'Whole statements' : 'Changed figures only'}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

interface SideInput {
  readonly name: keyof CompareSearch & string;
  readonly label: string;
  readonly type?: 'date';
  readonly width?: 'wide';
  readonly placeholder?: string;
  readonly hint?: string;
}

const MOMENT = { placeholder: '2024-02-27 or 2024-02-27T16:30:00Z', width: 'wide' } as const;
const DOCUMENT = {
  placeholder: 'accession number or SHA-256',
  hint: 'an accession number, or the beginning of a SHA-256',
  width: 'wide',
} as const;

const INPUTS: Readonly<Record<Axis, readonly SideInput[]>> = {
  published: [
    { name: 'from', label: 'As of', type: 'date' },
    { name: 'to', label: 'and as of (nothing: today)', type: 'date' },
  ],
  recorded: [
    { name: 'fromRecorded', label: 'As held on', ...MOMENT },
    { name: 'toRecorded', label: 'and as held on (nothing: now)', ...MOMENT },
  ],
  document: [
    { name: 'fromDocument', label: 'Earlier document', ...DOCUMENT },
    { name: 'toDocument', label: 'Later document', ...DOCUMENT },
  ],
};

function Inputs({ axis, search, problems, onChange }: Omit<SidesFormProps, 'entity'>) {
  return INPUTS[axis].map(({ name, ...input }) => (
    <TextFilter
      key={name}
      {...input}
      value={search[name]}
      problem={problems[name]}
      onChange={(value) => onChange({ [name]: value })}
    />
  ));
}
