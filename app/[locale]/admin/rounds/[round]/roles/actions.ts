'use server';

import { type RoundAddress, roundPath } from '@/app/[locale]/admin/round-page';
import { actionOf } from '@/auth/form-action';
import {
  type EndRoundRoleRefusal,
  endRoundRole,
  endRoundRoleInput,
  type GrantRoundRoleRefusal,
  grantRoundRole,
  grantRoundRoleInput,
} from '@/commands/people/round-roles';
import type { Problem } from '@/lib/form-state';
import { type Locale, wordsFor } from '@/messages/translate';

const to = ({ round }: RoundAddress) => roundPath(round, '/roles');

function refused({ code }: GrantRoundRoleRefusal | EndRoundRoleRefusal, locale: Locale): Problem {
  const text = wordsFor(locale, 'roundRoles')(`refusals.${code}`);
  return code === 'no-such-round' || code === 'no-such-role' ? { text } : { field: 'until', text };
}

function invalid(locale: Locale, field: string): string {
  const t = wordsFor(locale, 'roundRoles');
  return field === 'email' || field === 'role' ? t(`missing.${field}`) : wordsFor(locale, 'refusals')('field-wrong');
}

export const grant = actionOf({
  said: 'roleGiven',
  input: grantRoundRoleInput,
  run: grantRoundRole,
  invalid,
  refused,
  to,
});

export const end = actionOf({
  said: 'roleEnded',
  input: endRoundRoleInput,
  run: endRoundRole,
  invalid,
  refused,
  to,
});
