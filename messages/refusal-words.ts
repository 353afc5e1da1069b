import type { SaidReason } from '@/domain/base/act-causes';
import { unreachable } from '@/domain/base/errors';
import type { CandidacyId } from '@/domain/base/ids';
import type { BodyKind, Nation, Region } from '@/domain/bodies/bodies';
import { isAttribute } from '@/domain/contests/reserved-seats';
import type { MeetingProblem, MeetingRefusal } from '@/domain/nominations/meetings';
import type { NearWriteIns } from '@/domain/nominations/near-write-ins';
import type { SubmitRefusal } from '@/domain/nominations/submissions';
import type { Problem } from '@/lib/form-state';
import { ASK } from './contact-words';
import { exactInstant, list, longDay, longInstant } from './format';
import { reasonWords } from './reason-words';
import { joined } from './threshold-words';
import { type Locale, wordsFor } from './translate';

/** The facts that the sentences need in addition to the refusal. */
export type RefusalSubject = {
  readonly locale: Locale;
  /** The body as on pages: "Anytown CLP". */
  readonly body: string;
  readonly nameOf: (id: CandidacyId) => string;
};

/** The questions about names that were written and may be people on the list, all at the fields of the write-ins. */
export const nearWriteInWords = ({ code, written }: NearWriteIns, locale: Locale): Problem[] =>
  written.map(({ name, near }) => ({
    field: 'writeIn',
    text: wordsFor(locale, 'refusals')(code, { name, near: list(near, locale) }),
  }));

type AnySubmitRefusal = SubmitRefusal | { readonly code: 'meeting-missing' };

/**
 * The sentence for a refused submission: what is wrong and what to do. `ASK` stands for whom to ask. A new
 * code does not compile without one.
 */
export function submitRefusalWords(refusal: AnySubmitRefusal, { locale, body, nameOf }: RefusalSubject): Problem {
  const t = wordsFor(locale, 'refusals');
  const names = { field: 'names' };
  const many = (kind: BodyKind) => wordsFor(locale, 'kinds')(`many.${kind}`);
  switch (refusal.code) {
    case 'round-not-open':
      return { text: t(refusal.code, { opensAt: longInstant(refusal.opensAt, refusal.zone, locale) }) };
    case 'round-closed':
      return { text: closedWords(refusal, locale) };
    case 'body-cannot-nominate':
      return { text: t(refusal.code, { reason: reasonWords(refusal, locale), contact: ASK }) };
    case 'body-counted-with':
      return { text: t(refusal.code, { countedWith: refusal.countedWith, contact: ASK }) };
    case 'unchanged':
    case 'stale':
      return { text: t(refusal.code, { body, version: String(refusal.currentVersion) }) };
    case 'nothing-to-withdraw':
      return { text: t(refusal.code, { body }) };
    case 'outside-the-contest':
      return { text: t(refusal.code, { places: placesIn(refusal.places, locale), kinds: many(refusal.kind) }) };
    case 'wrong-kind-of-body':
      return { text: t(refusal.code, { kinds: many(refusal.kind) }) };
    case 'body-too-small': {
      const { least, size, kind } = refusal;
      return {
        text: t(refusal.code, {
          least,
          size: String(size ?? 0),
          isKnown: size === null ? 'no' : 'yes',
          kinds: many(kind),
          contact: ASK,
        }),
      };
    }
    case 'body-has-branch':
      return { text: t(refusal.code, { branch: wordsFor(locale, 'kinds')(`one.${refusal.branch}`) }) };
    case 'body-not-in-round':
      return { text: t(refusal.code, { kind: wordsFor(locale, 'kinds')(`this.${refusal.kind}`) }) };
    case 'body-added-late':
      return { text: t(refusal.code, { kind: wordsFor(locale, 'kinds')(`this.${refusal.kind}`), contact: ASK }) };
    case 'body-ended':
      return {
        text: t(refusal.code, {
          kind: wordsFor(locale, 'kinds')(`this.${refusal.kind}`),
          day: longDay(refusal.lastDay, locale),
          contact: ASK,
        }),
      };
    case 'round-cancelled':
    case 'round-postponed':
    case 'meeting-missing':
      return { text: t(refusal.code) };
    case 'write-ins-not-taken':
      return { ...names, text: t(refusal.code) };
    case 'write-in-half':
    case 'write-in-on-list':
    case 'write-in-twice':
      return { field: 'writeIn', text: t(refusal.code, { name: refusal.name }) };
    case 'no-names':
    case 'repeated-name':
    case 'unknown-name':
      return { ...names, text: t(refusal.code) };
    case 'too-many-names':
      return { ...names, text: t(refusal.code, { allowed: refusal.allowed, chosen: String(refusal.chosen) }) };
    case 'candidate-not-standing': {
      const gone = refusal.names.map(({ id }) => nameOf(id));
      return { ...names, text: t(refusal.code, { count: gone.length, names: list(gone, locale) }) };
    }
    case 'quota-not-met': {
      const [first] = refusal.missed;
      const { need = 0, have = 0 } = first ?? {};
      const attribute = first?.quota.attribute ?? '';
      if (isAttribute(attribute)) return { ...names, text: t(`quotaFor.${attribute}`, { need, have }) };
      return { ...names, text: t(refusal.code, { need: String(need), have: String(have), attribute }) };
    }
    default:
      return unreachable(refusal);
  }
}

/** "Wales", "London or the South East". */
function placesIn(places: readonly (Nation | Region)[], locale: Locale): string {
  const t = wordsFor(locale, 'threshold');
  const names = places.map((place) => t(`place.${place}`));
  return joined(t, 'or', names);
}

/** The sentences for a refused meeting, one for each field that is wrong. */
export function meetingRefusalWords(
  refusal:
    | MeetingRefusal
    | ({ readonly code: 'body-cannot-nominate' } & SaidReason)
    | { readonly code: 'body-counted-with'; readonly countedWith: string },
  locale: Locale,
): Problem[] {
  const t = wordsFor(locale, 'refusals');
  switch (refusal.code) {
    case 'round-takes-no-meetings':
      return [{ text: t(refusal.code, { contact: ASK }) }];
    case 'body-cannot-nominate':
      return [{ text: t(refusal.code, { reason: reasonWords(refusal, locale), contact: ASK }) }];
    case 'body-counted-with':
      return [{ text: t(refusal.code, { countedWith: refusal.countedWith, contact: ASK }) }];
    case 'meeting-problems':
      return refusal.problems.map((problem) => ({ field: problem.field, text: meetingProblemWords(problem, locale) }));
    default:
      return unreachable(refusal);
  }
}

function meetingProblemWords(problem: MeetingProblem, locale: Locale): string {
  const t = wordsFor(locale, 'refusals');
  switch (problem.code) {
    case 'day-missing':
      return t(problem.code, {
        parts: list(
          problem.parts.map((part) => t(`parts.${part}`)),
          locale,
        ),
      });
    case 'day-after-deadline':
      return t(problem.code, { closesOn: longDay(problem.closesOn, locale) });
    case 'number-present-too-large':
      return t(problem.code, { most: String(problem.most) });
    case 'day-not-real':
    case 'year-not-four-digits':
    case 'day-long-ago':
    case 'meeting-day-to-come':
    case 'meeting-day-not-to-come':
    case 'meeting-kind-missing':
    case 'meeting-mode-missing':
    case 'number-present-not-whole':
    case 'quorate-missing':
      return t(problem.code);
    default:
      return unreachable(problem);
  }
}

/** Says that nominations had closed, and when the form arrived if it was kept. */
function closedWords(
  { closesAt, keptAt, zone }: Extract<SubmitRefusal, { readonly code: 'round-closed' }>,
  locale: Locale,
): string {
  const t = wordsFor(locale, 'refusals');
  const closed = t('round-closed', { closesAt: longInstant(closesAt, zone, locale), contact: ASK });
  return keptAt ? `${closed} ${t('kept-late', { at: exactInstant(keptAt, zone, locale) })}` : closed;
}
