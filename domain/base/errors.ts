/**
 * The actor may not do this. The error contains only the name of the permission, because the person must not get into a
 * log.
 */
export class NotAllowed extends Error {
  constructor(readonly permission: string) {
    super(`Not allowed: ${permission}`);
    this.name = 'NotAllowed';
  }
}

/** The thing does not exist, or this actor may not know that it does. */
export class NotFound extends Error {
  constructor(readonly what: string) {
    super(`Not found: ${what}`);
    this.name = 'NotFound';
  }
}

/** Marks a case that the types exclude. If a new case is added, the code does not compile until it is handled. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
