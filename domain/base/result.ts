/**
 * The result of a use case: a value, or a refusal that a person can do something about. Bugs throw an exception
 * instead.
 */
export type Result<T, E> = Ok<T> | Refused<E>;
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused<E> = { readonly ok: false; readonly error: E };

/** A result with a value. A transaction that returns it is committed. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** A refusal. A transaction that returns it is rolled back. */
export const refuse = <const E>(error: E): Refused<E> => ({ ok: false, error });
