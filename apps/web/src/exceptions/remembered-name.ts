const KEY = 'tieout-name';

/** The name under which this browser's reader decided last. */
export const rememberedName = (): string => localStorage.getItem(KEY) ?? '';

export const rememberName = (name: string): void => localStorage.setItem(KEY, name);
