/**
 * The type of a complete translation of `T`: the same keys, any texts. `const cy: Words<typeof en> = { … }` fails to
 * compile while a key is missing.
 */
export type Words<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> };
