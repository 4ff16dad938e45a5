/** Powers of ten in which a reader may have amounts shown; `auto`: the largest in which none loses a digit. */
export const SCALES = ['auto', '0', '3', '6', '9'] as const;
export type ScaleChoice = (typeof SCALES)[number];

export const scaleIn = (value: unknown): ScaleChoice | undefined =>
  SCALES.find((scale) => scale !== 'auto' && scale === String(value));

const NAMES: Readonly<Record<string, string>> = {
  '0': 'units',
  '3': 'thousands',
  '6': 'millions',
  '9': 'billions',
};

export const scaleName = (scale: number | ScaleChoice): string => NAMES[String(scale)] ?? 'automatic';
