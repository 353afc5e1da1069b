import type { FormField } from '@/components/ui/form-field';
import { ADMIN_ROLES } from '@/domain/base/permissions';
import { type Locale, wordsFor } from '@/messages/translate';

/** The question for an admin's role. */
export function roleField(locale: Locale, value?: string): FormField {
  const t = wordsFor(locale, 'adminPeople');
  const choices = ADMIN_ROLES.map((role) => ({ value: role, words: t(`roles.${role}`), hint: t(`roleHints.${role}`) }));
  return { as: 'one', name: 'role', label: t('role'), value, choices };
}
