/** The result of a use case: a value, or a refusal that a person can do something about. Bugs are thrown instead. */
export type Result<T, E> = Ok<T> | Refused<E>;
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused<E> = { readonly ok: false; readonly error: E };

/** Accepts: commits the writes of a transaction. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** Refuses: a transaction that returns this is rolled back. */
export const refuse = <const E>(error: E): Refused<E> => ({ ok: false, error });
