/**
 * The shape that another language must have to be a whole translation of `T`: the same keys, any texts.
 * `const cy: Words<typeof en> = { … }` fails to compile while a key is missing.
 */
export type Words<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> };

/** A translation under way: any part of the keys of `T`, and none that `T` does not have. */
export type SomeWords<T> = { readonly [Key in keyof T]?: T[Key] extends string ? string : SomeWords<T[Key]> };

/** Lays a translation under way over the whole texts, so that a key without a translation keeps the words of `whole`. */
export function overlay<T extends object>(whole: T, part: SomeWords<T>): Words<T> {
  const pairs = Object.entries(whole).map(([key, value]) => {
    const translated: unknown = (part as Record<string, unknown>)[key];
    if (typeof value === 'string') return [key, translated ?? value];
    return [key, overlay(value as object, (translated ?? {}) as SomeWords<object>)];
  });
  return Object.fromEntries(pairs) as Words<T>;
}
