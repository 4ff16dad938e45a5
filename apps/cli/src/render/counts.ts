export const count = (value: number): string => value.toLocaleString('en-US');

/** `1 entity`, `2 entities`. */
export const plural = (value: number, one: string, many: string): string =>
  `${count(value)} ${value === 1 ? one : many}`;
