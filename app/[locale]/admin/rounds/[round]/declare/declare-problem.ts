import type { CloseAmendmentRefusal, OpenAmendmentRefusal } from '@/commands/results/amendment';
import type { AgreeDeclarationRefusal, ProposeDeclarationRefusal } from '@/commands/results/declaration';
import type { Problem } from '@/lib/form-state';
import { longInstant } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';

export type AnyDeclareRefusal =
  | ProposeDeclarationRefusal
  | AgreeDeclarationRefusal
  | OpenAmendmentRefusal
  | CloseAmendmentRefusal;

/** The sentence for a refused step of a declaration. A new code does not compile without one. */
export function declareProblem(refusal: AnyDeclareRefusal, locale: Locale): Problem {
  const t = wordsFor(locale, 'declare');
  if (refusal.code === 'nominations-open')
    return {
      text: t('refusal.nominations-open', { closesAt: longInstant(refusal.closesAt, 'Europe/London', locale) }),
    };
  return { text: t(`refusal.${refusal.code}`) };
}
