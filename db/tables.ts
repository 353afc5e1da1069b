import type { Kit } from './columns';
import { approvalTables } from './tables/approvals';
import { bodyTables } from './tables/bodies';
import { candidateTables } from './tables/candidates';
import { contestTables } from './tables/contests';
import { installationTables } from './tables/installation';
import { limitTables } from './tables/limits';
import { logTables } from './tables/log';
import { mailTables } from './tables/mail';
import { nominationTables } from './tables/nominations';
import { officeRequestTables } from './tables/office-requests';
import { outageTables } from './tables/outages';
import { peopleTables } from './tables/people';
import { resultTables } from './tables/results';
import { roundRoleTables } from './tables/round-roles';
import { roundTables } from './tables/rounds';
import { signInTables } from './tables/sign-in';
import { slateTables } from './tables/slates';

/** Every table, index and check, defined once for both dialects. db/columns.ts has the dialects. */
export function defineTables(c: Kit) {
  const body = bodyTables(c);
  const round = roundTables(c, body);
  const contest = contestTables(c, round);
  const people = peopleTables(c, body, contest);
  const officeRequest = officeRequestTables(c, body, people, round);
  const roundRole = roundRoleTables(c, people, round);
  const signIn = signInTables(c, people);
  const candidate = candidateTables(c, body, people, round, contest);
  const approval = approvalTables(c, body, people, contest, candidate);
  const slate = slateTables(c, contest, candidate);
  const nomination = nominationTables(c, body, people, contest, candidate);
  const result = resultTables(c, round, contest, candidate);
  const log = logTables(c);
  const mail = mailTables(c);
  const limit = limitTables(c);
  const installation = installationTables(c);
  const outage = outageTables(c);
  return {
    ...body,
    ...round,
    ...contest,
    ...people,
    ...roundRole,
    ...officeRequest,
    ...signIn,
    ...candidate,
    ...approval,
    ...slate,
    ...nomination,
    ...result,
    ...log,
    ...mail,
    ...limit,
    ...installation,
    ...outage,
  };
}
