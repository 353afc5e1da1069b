import { grantAdmin } from '@/commands/people/admins';
import { appointOfficer } from '@/commands/people/offices';
import { verifyUser } from '@/commands/sign-in/tokens';
import type { Database } from '@/db/client';
import { joinBody, standAs } from '@/db/demo/practice-people';
import type { PracticeTimes } from '@/db/demo/practice-times';
import { unreachable } from '@/domain/base/errors';
import type { UserId } from '@/domain/base/ids';
import { OPERATOR, SYSTEM } from '@/domain/base/permissions';
import { DEMO_PEOPLE, type DemoPerson, type DemoPersonKey } from '@/domain/people/demo-people';
import { must } from './arguments';

/** The CLP whose officer has not sent nominations, and the CLP whose two officers have. */
const SILENT_CLP = 'colne-valley';
const SENT_CLP = 'chesterfield';
/** The CLP of each officer and member. */
const CLP_OF: Partial<Record<DemoPersonKey, string>> = {
  silentSecretary: SILENT_CLP,
  sentSecretary: SENT_CLP,
  sentChair: SENT_CLP,
  member: SENT_CLP,
};
/** This candidate has enough nominations but has not accepted, so accepting puts them on the ballot. */
const CANDIDATE = 'rowan-sample';

export type SeededPeople = {
  /** The officer who sends for a CLP, by the CLP's slug, if the demo has one. */
  readonly officers: ReadonlyMap<string, UserId>;
  /** The CLPs that always send, wherever they are in the list, and the CLPs that do nothing. */
  readonly senders: readonly string[];
  readonly untouched: readonly string[];
};

/** Adds the people to sign in as, with roles from the day on which the practice round was announced. */
export async function seedPeople(db: Database, times: PracticeTimes): Promise<SeededPeople> {
  const officers = new Map<string, UserId>();
  for (const person of DEMO_PEOPLE) {
    const userId = await verifyUser({ db, actor: SYSTEM, now: times.announcedAt }, person.email);
    await seedPerson(db, times, person, userId);
    const clp = CLP_OF[person.key];
    if (person.part === 'officer' && clp && !officers.has(clp)) officers.set(clp, userId);
  }
  return { officers, senders: [SENT_CLP], untouched: [SILENT_CLP] };
}

async function seedPerson(db: Database, times: PracticeTimes, person: DemoPerson, userId: UserId): Promise<void> {
  const ctx = { db, actor: OPERATOR, now: times.announcedAt };
  const { email, part } = person;
  const body = CLP_OF[person.key] ?? SENT_CLP;
  switch (part) {
    case 'officer':
      must(await appointOfficer(ctx, { email, body, office: person.office }));
      return;
    case 'admin':
      must(await grantAdmin(ctx, { email, role: person.role }));
      return;
    case 'member':
      return joinBody(db, userId, body, times.announcedAt);
    case 'candidate':
      return standAs(db, userId, CANDIDATE, times.announcedAt);
    default:
      unreachable(part);
  }
}
