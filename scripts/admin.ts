import type { z } from 'zod';
import { prepareInstallation } from '@/commands/bodies/prepare-installation';
import { grantAdmin, grantAdminInput, revokeAdmin, revokeAdminInput } from '@/commands/people/admins';
import { erasePerson, findPersonInput } from '@/commands/people/erasure';
import { appointOfficer, appointOfficerInput, endAllOffices, endAllOfficesInput } from '@/commands/people/offices';
import { moveDeadline, moveDeadlineInput } from '@/commands/rounds/deadline';
import type { Context } from '@/db/context';
import { database } from '@/db/database';
import { OPERATOR } from '@/domain/base/permissions';
import type { Result } from '@/domain/base/result';
import { longInstant, zoneName } from '@/messages/format';
import { ownDataText } from '@/messages/own-data-text';
import { checkLog } from '@/queries/log/check-log';
import { checkReplay } from '@/queries/log/check-replay';
import { findPerson } from '@/queries/people/erasure';
import { personData } from '@/queries/people/own-data';
import { readArguments, stop } from './arguments';
import { type AdminRefusal, describeAdminProblem } from './describe-problem';
import { readInstant } from './read-instant';
import { replayLines } from './replay-lines';

const USAGE = `Usage:
  npm run admin -- grant EMAIL [--role owner|returning_officer|observer]
  npm run admin -- revoke EMAIL
  npm run admin -- appoint EMAIL BODY-SLUG secretary|chair
  npm run admin -- end-office EMAIL BODY-SLUG
  npm run admin -- copy EMAIL          everything that is kept about a person, for them alone
  npm run admin -- erase EMAIL         what goes and what stays: /me/erase and docs/decisions/026
  npm run admin -- move-deadline ROUND INSTANT [--cause CODE] [--reason "…"] [--may-be-public]
  npm run admin -- verify-log

INSTANT is a UK time like 2026-06-26T12:00, or has its own zone, like 2026-06-26T12:00:00Z.
The default role is owner. The reason will be published; with
--may-be-public you say that what looks private in it may be published.  The database is the one in DATABASE_URL.`;

const ZONE = 'Europe/London';
const inUk = (at: Date) => `${longInstant(at, ZONE, 'en')} ${zoneName(ZONE, 'en')}`;

const { values, positionals } = readArguments(
  {
    role: { type: 'string' },
    cause: { type: 'string' },
    reason: { type: 'string' },
    'may-be-public': { type: 'boolean' },
  },
  USAGE,
);
const [act, ...words] = positionals;

type Act = { readonly words: number; readonly run: (ctx: Context) => Promise<string> };

/** The acts of the command: how many arguments each takes, what it does, and what it prints. */
const ACTS = {
  grant: {
    words: 1,
    async run(ctx) {
      const input = read(grantAdminInput, { email: words[0], role: values.role ?? 'owner' });
      return `${input.email} is now ${accepted(await grantAdmin(ctx, input))}.`;
    },
  },
  revoke: {
    words: 1,
    async run(ctx) {
      const input = read(revokeAdminInput, { email: words[0] });
      accepted(await revokeAdmin(ctx, input));
      return `${input.email} is no longer an admin.`;
    },
  },
  appoint: {
    words: 3,
    async run(ctx) {
      const input = read(appointOfficerInput, { email: words[0], body: words[1], office: words[2] });
      const { bodyName } = accepted(await appointOfficer(ctx, input));
      return `${input.email} is now ${input.office} of ${bodyName}.`;
    },
  },
  'end-office': {
    words: 2,
    async run(ctx) {
      const input = read(endAllOfficesInput, { email: words[0], body: words[1] });
      const { bodyName } = accepted(await endAllOffices(ctx, input));
      return `${input.email} is no longer an officer of ${bodyName}.`;
    },
  },
  copy: {
    words: 1,
    async run(ctx) {
      const { userId } = accepted(await findPerson(ctx, read(findPersonInput, { email: words[0] })));
      return ownDataText(await personData(ctx, userId), 'en');
    },
  },
  erase: {
    words: 1,
    async run(ctx) {
      const { email } = read(findPersonInput, { email: words[0] });
      const { userId } = accepted(await findPerson(ctx, { email }));
      accepted(await erasePerson(ctx, { user: userId, email }));
      return `${email} has been erased.`;
    },
  },
  'move-deadline': {
    words: 2,
    async run(ctx) {
      const to = readInstant(words[1] ?? '', ZONE);
      if (!to) stop(`${words[1]} is not a valid time.\n\n${USAGE}`, 2);
      const { cause, reason = '' } = values;
      const input = read(moveDeadlineInput, { round: words[0], to, cause, reason });
      const move = accepted(await moveDeadline(ctx, input));
      if (move.proposal !== null)
        return `Another admin must agree, because nominations have opened. The admins who run rounds were emailed. Until one agrees, the deadline stays at ${inUk(move.from)}.`;
      return `The deadline of ${input.round} was ${inUk(move.from)}. It is now ${inUk(move.to)}.`;
    },
  },
  'verify-log': {
    words: 0,
    async run(ctx) {
      const check = await checkLog(ctx);
      if (!check.ok) return stop(`The log has an error at entry ${check.seq} (${check.why}).`);
      const tables = await checkReplay(ctx);
      const lines = replayLines(tables).join('\n');
      if (tables.faults.length > 0) return stop(lines);
      return `No errors found in the log: ${check.head.seq} entries, the last with hash ${check.head.hash}.\n${lines}`;
    },
  },
} satisfies Record<string, Act>;

const [, chosen] = Object.entries<Act>(ACTS).find(([name]) => name === act) ?? [];
if (!chosen || words.length !== chosen.words) stop(USAGE, 2);
const db = await database();
const mayBePublic = values['may-be-public'] ? ('everything' as const) : [];
const ctx: Context = { db, actor: OPERATOR, now: db.notBefore(new Date()), mayBePublic };
await prepareInstallation(ctx);
console.log(await chosen.run(ctx));
await db.close();

/** Reads the arguments as the command needs them. If any are invalid, prints their names and stops. */
function read<S extends z.ZodType>(schema: S, typed: unknown): z.output<S> {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => String(issue.path[0]));
  return stop(`Invalid: ${[...new Set(fields)].join(', ')}.\n\n${USAGE}`, 2);
}

function accepted<T>(result: Result<T, AdminRefusal>): T {
  return result.ok ? result.value : stop(describeAdminProblem(result.error));
}
