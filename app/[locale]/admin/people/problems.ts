import type { GrantAdminRefusal, RevokeAdminRefusal } from '@/commands/people/admins';
import type { InviteOfficersRefusal } from '@/commands/people/invitations';
import type { AppointOfficerRefusal, EndOfficeRefusal } from '@/commands/people/offices';
import type { ApplyUploadRefusal } from '@/commands/people/uploads';
import { unreachable } from '@/domain/base/errors';
import type { Problem } from '@/lib/form-state';
import { type Locale, wordsFor } from '@/messages/translate';

type PeopleRefusal =
  | AppointOfficerRefusal
  | EndOfficeRefusal
  | GrantAdminRefusal
  | RevokeAdminRefusal
  | InviteOfficersRefusal
  | ApplyUploadRefusal;

/** The sentence for a refused act about people: what is wrong and what to do. */
export function peopleProblem(refusal: PeopleRefusal, locale: Locale): Problem {
  const t = wordsFor(locale, 'adminPeople');
  switch (refusal.code) {
    case 'holds-office-already':
      return { field: 'office', text: t(`refusals.${refusal.code}`) };
    case 'day-past':
    case 'day-missing':
    case 'day-not-real':
    case 'year-not-four-digits':
      return { field: 'on', text: t(`refusals.${refusal.code}`) };
    case 'no-such-body':
    case 'no-such-office':
    case 'office-over':
    case 'not-an-admin':
    case 'last-owner':
    case 'upload-gone':
      return { text: t(`refusals.${refusal.code}`) };
    case 'nobody-to-invite':
      return { text: t('refusals.nobody-to-invite', { rests: refusal.rests }) };
    case 'rows-in-the-way':
      return { text: t('refusals.rows-in-the-way', { rows: refusal.rows }) };
    case 'round-declared':
    case 'round-cancelled':
      return { text: t(`problems.${refusal.code}`) };
    // It was a valid list when it was stored.
    case 'file-empty':
    case 'file-not-text':
    case 'file-too-long':
    case 'file-too-large':
    case 'file-too-wide':
    case 'file-not-csv':
    case 'columns-missing':
      return { text: t('refusals.file-changed') };
    default:
      return unreachable(refusal);
  }
}

const FIELDS = ['email', 'office', 'role', 'when'] as const;

/** The sentence for an invalid field. */
export function peopleInvalid(locale: Locale, field: string): string {
  const known = FIELDS.find((name) => name === field);
  return known ? wordsFor(locale, 'adminPeople')(`refusals.${known}`) : wordsFor(locale, 'refusals')('field-wrong');
}
