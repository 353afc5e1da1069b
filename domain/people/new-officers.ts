import type { OfficeOrigin } from './registrations';

/** An officer is new for this long: before a deadline, and before each sending. In milliseconds. */
export const NEW_FOR = 48 * 60 * 60 * 1000;

/** The origins of an office that nobody who runs rounds began by themselves. Only such officers can be new. */
const CAN_BE_NEW: readonly (OfficeOrigin | null)[] = ['registered', 'handed-over'];

export type TermInBody = {
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly origin: OfficeOrigin | null;
};

/**
 * Since when the officer has been one, if they are new at `now`: their office began in the 48 hours before the
 * deadline, or in the 48 hours before now. Otherwise null. An officer with another office in the same body that is not
 * new is not new. `terms` are all terms of the person in the body.
 */
export function newSince(terms: readonly TermInBody[], closesAt: Date, now: Date): Date | null {
  const current = terms.filter(({ startsAt, endsAt }) => startsAt <= now && (endsAt === null || endsAt > now));
  const [first] = current.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const isNew = ({ startsAt, origin }: TermInBody) =>
    CAN_BE_NEW.includes(origin) &&
    (startsAt.getTime() >= closesAt.getTime() - NEW_FOR || startsAt.getTime() >= now.getTime() - NEW_FOR);
  return first && current.every(isNew) ? first.startsAt : null;
}
