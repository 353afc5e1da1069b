import type { AgreeLateRefusal } from '@/commands/nominations/late';
import { bodyName } from '@/components/bodies/body-name';
import type { CandidacyId } from '@/domain/base/ids';
import type { Problem } from '@/lib/form-state';
import { notSealedWords } from '@/messages/deadline-words';
import { submitRefusalWords } from '@/messages/refusal-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { NamedBody } from '@/queries/bodies/named-body';

/** The codes that have a sentence for admins. The others have the sentence that officers read. */
const FOR_ADMINS = [
  'not-closed',
  'decided-already',
  'no-such-form',
  'nothing-proposed',
  'facts-changed',
  'own-proposal',
  'meeting-missing',
  'round-declared',
] as const;
type ForAdmins = (typeof FOR_ADMINS)[number];

type Facts = {
  readonly body: NamedBody;
  readonly names: readonly { readonly id: CandidacyId; readonly name: string }[];
};

/** Why a late form cannot be accepted. */
export function lateWords(error: AgreeLateRefusal, { body, names }: Facts, locale: Locale): Problem {
  if (isForAdmins(error)) return { text: wordsFor(locale, 'late')(`refusals.${error.code}`) };
  if (error.code === 'not-sealed') return { text: notSealedWords(error, locale) };
  if (error.code === 'reason-missing')
    return { field: 'reason', text: wordsFor(locale, 'adminActs')('refusals.reason-missing') };
  const nameOf = (id: CandidacyId) => names.find((one) => one.id === id)?.name ?? '';
  return { text: submitRefusalWords(error, { locale, body: bodyName(body, locale), nameOf }).text };
}

const isForAdmins = (error: AgreeLateRefusal): error is Extract<AgreeLateRefusal, { readonly code: ForAdmins }> =>
  FOR_ADMINS.some((code) => code === error.code);
