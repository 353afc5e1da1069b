'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/auth/form-action';
import { grantAdmin, grantAdminInput, revokeAdmin, revokeAdminInput } from '@/commands/people/admins';
import { inviteOfficers, inviteOfficersInput } from '@/commands/people/invitations';
import { appointOfficer, appointOfficerInput, endOffice, endOfficeInput } from '@/commands/people/offices';
import { applyUpload, applyUploadInput } from '@/commands/people/uploads';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import type { Locale } from '@/messages/translate';
import { invalidWords, peopleRefusalWords } from './refusal-words';

// Each action is one command on people.

export async function appoint(locale: Locale, body: string, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: appointOfficerInput,
    run: appointOfficer,
    invalid: invalidWords(locale),
    refused: (error) => peopleRefusalWords(error, locale),
    done: () => redirect(href(locale, `/admin/people/bodies/${body}`)),
  });
}

export async function end(locale: Locale, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: endOfficeInput,
    run: endOffice,
    invalid: invalidWords(locale),
    refused: (error) => peopleRefusalWords(error, locale),
    done: ({ bodySlug }) => redirect(href(locale, `/admin/people/bodies/${bodySlug}`)),
  });
}

export async function grant(locale: Locale, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: grantAdminInput,
    run: grantAdmin,
    invalid: invalidWords(locale),
    refused: (error) => peopleRefusalWords(error, locale),
    done: () => redirect(href(locale, '/admin/people/admins')),
  });
}

export async function revoke(locale: Locale, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: revokeAdminInput,
    run: revokeAdmin,
    invalid: invalidWords(locale),
    refused: (error) => peopleRefusalWords(error, locale),
    done: () => redirect(href(locale, '/admin/people/admins')),
  });
}

export async function invite(locale: Locale, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: inviteOfficersInput,
    run: inviteOfficers,
    invalid: invalidWords(locale),
    refused: (error) => peopleRefusalWords(error, locale),
    done: ({ mails }) => {
      const asked = { who: String(form.get('who')), where: String(form.get('where')), sent: String(mails) };
      return redirect(href(locale, `/admin/people/invite?${new URLSearchParams(asked)}`));
    },
  });
}

/** `path` is the page of the list, which then says what was added. */
export async function applyList(locale: Locale, path: string, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: applyUploadInput,
    run: applyUpload,
    invalid: invalidWords(locale),
    refused: (error) => peopleRefusalWords(error, locale),
    done: () => redirect(href(locale, path)),
  });
}
