/** The list, or nothing where it is empty. */
export const listOrNone = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);

/** Leaves out what is not known, so that a file says only what it knows. */
export const compact = <T extends object>(facts: T): { [K in keyof T]: Exclude<T[K], null | undefined> } =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)) as never;
