/** The actor may not do this. Carries only the permission's name: the person must not get into a log. */
export class NotAllowed extends Error {
  constructor(readonly permission: string) {
    super(`Not allowed: ${permission}`);
    this.name = 'NotAllowed';
  }
}

/** The thing does not exist, or not for this actor. */
export class NotFound extends Error {
  constructor(readonly what: string) {
    super(`Not found: ${what}`);
    this.name = 'NotFound';
  }
}

/** Marks a branch that the types exclude, so that a new case does not compile until it is handled. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
