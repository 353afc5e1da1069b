/** The list, or undefined if it is empty. */
export const listOrNone = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);

/** Leaves out unknown values, so that a file only contains facts. */
export const compact = <T extends object>(facts: T): { [K in keyof T]: Exclude<T[K], null | undefined> } =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)) as never;
