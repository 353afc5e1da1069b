import type { RoundEvent } from '@/domain/log/round-events';
import { list, longInstant } from '@/messages/format';
import { reasonWords } from '@/messages/reason-words';
import { wordsFor } from '@/messages/translate';
import { publicLinks } from '../rounds/round-links';
import { type TextsOf, to } from './entry-text';

export const ROUND_TEXTS: TextsOf<RoundEvent> = {
  'round.carried-over': ({ round: slug }, { locale, round }) =>
    to(publicLinks(slug).round, wordsFor(locale, 'publicLog')('event.roundCarriedOver', { round: round(slug) })),
  'round.created': ({ round: slug }, { locale, round }) =>
    to(publicLinks(slug).round, wordsFor(locale, 'publicLog')('event.roundCreated', { round: round(slug) })),
  'round.announced': ({ round: slug, opensAt }, { locale, round }) => {
    const opens = longInstant(new Date(opensAt), 'Europe/London', locale);
    const text = wordsFor(locale, 'publicLog')('event.roundAnnounced', { round: round(slug), opens });
    return to(publicLinks(slug).round, text);
  },
  'round.changed': ({ round: slug, changed, reason, agreed = 'one' }, { locale, round, contest }) => {
    const words = wordsFor(locale, 'publicLog');
    const what = changed.map((one) => {
      const [kind = '', ...rest] = one.split(':');
      return words('event.changed', { kind, contest: contest({ round: slug, contest: rest.join(':') }) });
    });
    const parts = { round: round(slug), what: list(what, locale), reason: reason ?? '', agreed };
    return to(publicLinks(slug).round, words('event.roundChanged', parts).trim());
  },
  'round.cancelled': ({ round: slug, ...said }, { locale, round }) =>
    to(
      publicLinks(slug).round,
      wordsFor(locale, 'publicLog')('event.roundCancelled', { round: round(slug), reason: reasonWords(said, locale) }),
    ),
  'round.postponed': ({ round: slug, ...said }, { locale, round }) =>
    to(
      publicLinks(slug).round,
      wordsFor(locale, 'publicLog')('event.roundPostponed', { round: round(slug), reason: reasonWords(said, locale) }),
    ),
  'nominations.closed': ({ round: slug, closesAt }, { locale, round }) => {
    const closed = longInstant(new Date(closesAt), 'Europe/London', locale);
    const text = wordsFor(locale, 'publicLog')('event.nominationsClosed', { round: round(slug), closed });
    return to(publicLinks(slug).round, text);
  },
  'confirmations.closed': ({ round: slug, closesAt }, { locale, round }) => {
    const closed = longInstant(new Date(closesAt), 'Europe/London', locale);
    const text = wordsFor(locale, 'publicLog')('event.confirmationsClosed', { round: round(slug), closed });
    return to(publicLinks(slug).round, text);
  },
  'deadline.moved': ({ round: slug, to: moved, reason: typed, cause, agreed = 'one' }, { locale, round }) => {
    const reason = reasonWords({ cause, reason: typed }, locale);
    const parts = { round: round(slug), to: longInstant(new Date(moved), 'Europe/London', locale), reason, agreed };
    return to(publicLinks(slug).round, wordsFor(locale, 'publicLog')('event.deadlineMoved', parts));
  },
  'roster.changed': ({ round: slug, body: own, now, countsWith, ...said }, { locale, round, body }) => {
    // A case in a message cannot contain a hyphen, so "cannot-nominate" is "cannot" there.
    const [standing = ''] = now.split('-');
    const other = countsWith ? body(countsWith) : '';
    const parts = { now: standing, round: round(slug), reason: reasonWords(said, locale), body: body(own), other };
    return to(`/bodies/${own}`, wordsFor(locale, 'publicLog')('event.rosterChanged', parts));
  },
  'roster.extended': ({ round: slug, bodies, reason }, { locale, round }) =>
    to(
      publicLinks(slug).round,
      wordsFor(locale, 'bodyLog')('extended', { n: bodies.length, round: round(slug), reason }),
    ),
  'roster.counted-together': ({ round: slug, body: own, bodies, reason }, { locale, round, body }) =>
    to(
      `/bodies/${own}`,
      wordsFor(locale, 'bodyLog')('countedTogether', {
        body: body(own),
        others: list(bodies.map(body), locale),
        round: round(slug),
        reason,
      }),
    ),
};
