'use server';

import { actionOf } from '@/auth/form-action';
import { inviteCandidates, inviteCandidatesInput } from '@/commands/candidates/invitations';
import { grantAdmin, grantAdminInput, revokeAdmin, revokeAdminInput } from '@/commands/people/admins';
import { answerUpload, answerUploadInput } from '@/commands/people/answer-upload';
import { endDelegate, endDelegateInput } from '@/commands/people/delegates';
import { inviteOfficers, inviteOfficersInput } from '@/commands/people/invitations';
import { appointOfficer, appointOfficerInput, endOffice, endOfficeInput } from '@/commands/people/offices';
import { applyUpload, applyUploadInput } from '@/commands/people/uploads';
import type { Locale } from '@/messages/translate';
import { peopleInvalid as invalid, peopleProblem as refused } from './problems';

// Each action is one command about people.

type Localised = { readonly locale: Locale };

export const appoint = actionOf({
  said: 'officerAppointed',
  input: appointOfficerInput,
  run: appointOfficer,
  invalid,
  refused,
  to: ({ body }: Localised & { readonly body: string }) => `/admin/people/bodies/${body}`,
});

export const end = actionOf({
  said: 'officeEnded',
  input: endOfficeInput,
  run: endOffice,
  invalid,
  refused,
  to: (_: Localised, { bodySlug }) => `/admin/people/bodies/${bodySlug}`,
});

export const grant = actionOf({
  said: 'adminAdded',
  input: grantAdminInput,
  run: grantAdmin,
  invalid,
  refused,
  to: (_: Localised) => '/admin/people/admins',
});

export const revoke = actionOf({
  said: 'adminRemoved',
  input: revokeAdminInput,
  run: revokeAdmin,
  invalid,
  refused,
  to: (_: Localised) => '/admin/people/admins',
});

export const invite = actionOf({
  said: 'officersInvited',
  input: inviteOfficersInput,
  run: inviteOfficers,
  invalid,
  refused,
  to: (_: Localised, { emails }, form) => {
    const asked = { who: String(form.get('who')), where: String(form.get('where')), sent: String(emails) };
    return `/admin/people/invite?${new URLSearchParams(asked)}`;
  },
});

export const inviteCandidate = actionOf({
  said: 'candidatesInvited',
  input: inviteCandidatesInput,
  run: inviteCandidates,
  invalid,
  refused,
  to: (_: Localised, { emails }, form) => {
    const asked = { who: String(form.get('who')), round: String(form.get('round')), sent: String(emails) };
    return `/admin/people/invite/candidates?${new URLSearchParams(asked)}`;
  },
});

/** `path` is the page of the uploaded list, which then says what was added. */
export const applyList = actionOf({
  said: 'listAdded',
  input: applyUploadInput,
  run: applyUpload,
  invalid,
  refused,
  to: ({ path }: Localised & { readonly path: string }) => path,
});

/** The page of the list then asks the next questions. */
export const answerList = actionOf({
  said: 'listAnswered',
  input: answerUploadInput,
  run: answerUpload,
  invalid,
  refused,
  to: ({ path }: Localised & { readonly path: string }) => path,
});

export const endDelegation = actionOf({
  said: 'delegateRemoved',
  input: endDelegateInput,
  run: endDelegate,
  refused: (error: never) => error,
  to: ({ body }: Localised & { readonly body: string }) => `/admin/people/bodies/${body}`,
});
