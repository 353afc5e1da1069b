import { grantAdmin, revokeAdmin } from '@/commands/people/admins';
import { answerUpload } from '@/commands/people/answer-upload';
import { erasePerson, eraseSelf } from '@/commands/people/erasure';
import { importPeople } from '@/commands/people/import-people';
import { inviteOfficers } from '@/commands/people/invitations';
import { appointOfficer, endAllOffices, endOffice } from '@/commands/people/offices';
import { deleteOldData } from '@/commands/people/retention';
import { endRoundRole, grantRoundRole } from '@/commands/people/round-roles';
import { applyUpload, keepUpload } from '@/commands/people/uploads';
import { retentionDays } from '@/domain/people/retention';
import { GRANT, type Row, RUN_ROUNDS, SIGNED_IN } from '../permission-matrix';

export const PEOPLE_ROWS: Readonly<Record<string, Row>> = {
  answerUpload: { may: RUN_ROUNDS, call: (ctx) => answerUpload(ctx, { upload: 'none' }) },
  applyUpload: { may: RUN_ROUNDS, call: (ctx) => applyUpload(ctx, { upload: 'none' }) },
  appointOfficer: {
    may: RUN_ROUNDS,
    call: (ctx) => appointOfficer(ctx, { email: 'a@example.org', body: 'nowhere', office: 'chair' }),
  },
  endAllOffices: {
    may: RUN_ROUNDS,
    call: (ctx) => endAllOffices(ctx, { email: 'a@example.org', body: 'nowhere' }),
  },
  endOffice: {
    may: RUN_ROUNDS,
    call: (ctx) => endOffice(ctx, { officer: 'none', when: 'now', 'on-day': '', 'on-month': '', 'on-year': '' }),
  },
  deleteOldData: {
    may: ['operator', 'system'],
    call: (ctx) =>
      deleteOldData(
        ctx,
        retentionDays(() => undefined),
      ),
  },
  erasePerson: {
    may: RUN_ROUNDS,
    call: (ctx) => erasePerson(ctx, { user: 'nobody', email: 'nobody@example.org' }),
  },
  eraseSelf: { may: SIGNED_IN, call: (ctx) => eraseSelf(ctx, { email: 'nobody@example.org' }) },
  grantAdmin: {
    may: GRANT,
    call: (ctx) => grantAdmin(ctx, { email: 'b@example.org', role: 'observer' }),
  },
  grantRoundRole: {
    may: GRANT,
    call: (ctx) =>
      grantRoundRole(ctx, {
        round: 'nowhere',
        email: 'b@example.org',
        role: 'observer',
        'until-day': '1',
        'until-month': '1',
        'until-year': '2030',
      }),
  },
  endRoundRole: { may: GRANT, call: (ctx) => endRoundRole(ctx, { role: 'none' }) },
  importPeople: {
    may: RUN_ROUNDS,
    call: (ctx) => importPeople(ctx, { kind: 'officers', csv: new Uint8Array(), isApplied: true }),
  },
  inviteOfficers: {
    may: RUN_ROUNDS,
    call: (ctx) => inviteOfficers(ctx, { who: 'never-invited', where: 'body:nowhere' }),
  },
  keepUpload: {
    may: RUN_ROUNDS,
    call: (ctx) => keepUpload(ctx, { kind: 'members', csv: new Uint8Array() }),
  },
  revokeAdmin: { may: GRANT, call: (ctx) => revokeAdmin(ctx, { email: 'nobody@example.org' }) },
};
