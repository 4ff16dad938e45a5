/** Of a search, the members of these names that say something, as text: the router reads `5` as a number. */
export function textsIn<const Name extends string>(
  search: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): { readonly [Each in Name]?: string | undefined } {
  const entries = names.flatMap((name) => {
    const value = search[name];
    const isTold = (typeof value === 'string' && value !== '') || typeof value === 'number';
    return isTold ? [[name, String(value)] as const] : [];
  });
  return Object.fromEntries(entries) as { [Each in Name]?: string };
}

/** Those of the members that say something: as a question to the API takes them. */
export function told<Values extends object>(
  values: Values,
): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof Values]?: Exclude<Values[Name], undefined> };
}
