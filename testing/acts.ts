import { verifyUser } from '@/commands/sign-in/tokens';
import type { Database } from '@/db/client';
import type { Context } from '@/db/context';
import { type Actor, OPERATOR, SYSTEM } from '@/domain/base/permissions';
import type { Result } from '@/domain/base/result';

/** A command: a function that takes the context first. */
type Command<Input, T, E> = (ctx: Context, input: Input) => Promise<Result<T, E>>;

/** Runs commands on one database, each at its own time, and remembers which commands were accepted. For tests. */
export class Acts {
  readonly db: Database;
  /** The names of the commands that were accepted. */
  readonly accepted = new Set<string>();
  /** How long before it is recorded each form is received, in milliseconds; 0 if nobody notes when it was received. */
  receivedEarlier = 0;
  #now: Date;

  constructor(db: Database, now: string) {
    this.db = db;
    this.#now = new Date(now);
  }

  get now(): Date {
    return this.#now;
  }

  /** Sets the clock. */
  at(now: string | Date): void {
    this.#now = new Date(now);
  }

  /** The context of an actor, each time with the next second. */
  as(actor: Actor = OPERATOR): Context {
    this.#now = new Date(this.#now.getTime() + 1000);
    const context = { db: this.db, actor, now: this.#now };
    if (this.receivedEarlier === 0) return context;
    return { ...context, receivedAt: new Date(this.#now.getTime() - this.receivedEarlier) };
  }

  /** Runs a command, and returns what it returns. */
  async try<Input, T, E>(command: Command<Input, T, E>, input: Input, actor?: Actor): Promise<Result<T, E>> {
    const result = await command(this.as(actor), input);
    if (result.ok) this.accepted.add(command.name);
    return result;
  }

  /** Runs a command that must be accepted, and returns its value. */
  async do<Input, T, E>(command: Command<Input, T, E>, input: Input, actor?: Actor): Promise<T> {
    const result = await this.try(command, input, actor);
    if (!result.ok) throw new Error(`${command.name} refused: ${JSON.stringify(result.error)}`);
    return result.value;
  }

  /** Signs a person in, who is added if missing. Their address is that of their name. */
  async person(name: string, more: Partial<Person> = {}): Promise<Person> {
    const userId = await verifyUser(this.as(SYSTEM), emailOf(name));
    return { kind: 'person', userId, offices: [], memberOf: [], candidacies: [], admin: null, ...more };
  }
}

type Person = Extract<Actor, { kind: 'person' }>;

export const emailOf = (name: string): string => `${name}@example.org`;

/** The fields of a form for a day, or for a day and a time: `typedOn('opens', '2026-11-02', '9am')`. */
export function typedOn<Name extends string>(name: Name, on: string, time = '') {
  const [year = '', month = '', day = ''] = on.split('-');
  const fields = { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year, [`${name}-time`]: time };
  return fields as Record<`${Name}-${'day' | 'month' | 'year' | 'time'}`, string>;
}
