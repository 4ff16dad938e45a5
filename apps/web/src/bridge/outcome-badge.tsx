import { Badge, type Tone } from '../ui/badge.js';
import { differenceText } from '../ui/amounts.js';

interface OutcomeBadgeProps {
  readonly outcome: 'exact' | 'within-rounding' | 'exception';
  /** The value − what its terms make; null where they are equal. */
  readonly difference: string | null;
  readonly scale?: number;
}

const TONES = { exact: 'good', 'within-rounding': 'info', exception: 'bad' } as const satisfies Record<
  string,
  Tone
>;

/** Whether a check holds, and by how much it does not. */
export function OutcomeBadge({ outcome, difference, scale = 0 }: OutcomeBadgeProps) {
  const off = difference === null ? '' : ` by ${differenceText(difference, scale)}`;
  const text =
    outcome === 'exact'
      ? 'ties out exactly'
      : outcome === 'exception'
        ? `exception${off}`
        : `within rounding${off}`;
  return <Badge tone={TONES[outcome]}>{text}</Badge>;
}
