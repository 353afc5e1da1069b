/** What a use case answers: a value, or a refusal that a person can do something about. Bugs are thrown instead. */
export type Result<T, E> = Ok<T> | Refused<E>;
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused<E> = { readonly ok: false; readonly error: E };

/** Accepts: keeps the writes of a transaction. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** Refuses: a transaction that returns it leaves nothing behind. */
export const refuse = <const E>(error: E): Refused<E> => ({ ok: false, error });
