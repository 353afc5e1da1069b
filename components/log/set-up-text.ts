import type { LogEvent } from '@/domain/log/log-events';
import { list, longInstant } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import { publicLinks } from '../rounds/round-links';
import { candidatePath, type EntryProps, type EntryText, lookUp, to } from './entry-text';

type SetUp = Extract<
  LogEvent,
  { event: 'round.announced' | 'nominations.closed' | 'round.changed' | 'roster.changed' | 'candidacy.added' }
>;

/** The words for a change to the set-up of a round. */
export function setUpText({ entry, names, locale }: EntryProps & { readonly entry: SetUp }): EntryText {
  const words = wordsFor(locale, 'publicLog');
  const { round, contest, candidate, body } = lookUp(names, locale);
  const slug = entry.data.round;
  switch (entry.event) {
    case 'round.announced': {
      const opens = longInstant(new Date(entry.data.opensAt), 'Europe/London', locale);
      return to(publicLinks(slug).round, words('event.roundAnnounced', { round: round(slug), opens }));
    }
    case 'nominations.closed': {
      const closed = longInstant(new Date(entry.data.closesAt), 'Europe/London', locale);
      return to(publicLinks(slug).round, words('event.nominationsClosed', { round: round(slug), closed }));
    }
    case 'round.changed': {
      const what = entry.data.changed.map((one) => {
        const [kind = '', ...rest] = one.split(':');
        return words('event.changed', { kind, contest: contest({ round: slug, contest: rest.join(':') }) });
      });
      const { reason, agreed = 'one' } = entry.data;
      const parts = { round: round(slug), what: list(what, locale), reason: reason ?? '', agreed };
      return to(publicLinks(slug).round, words('event.roundChanged', parts).trim());
    }
    case 'roster.changed': {
      const { now, countsWith, reason } = entry.data;
      // A case in a message cannot contain a hyphen, so "cannot-nominate" is "cannot" there.
      const [standing = ''] = now.split('-');
      const parts = {
        now: standing,
        round: round(slug),
        reason,
        body: body(entry.data.body),
        other: countsWith ? body(countsWith) : '',
      };
      return to(`/bodies/${entry.data.body}`, words('event.rosterChanged', parts));
    }
    case 'candidacy.added': {
      const { data } = entry;
      const parts = { candidate: candidate(data.candidate), contest: contest(data) };
      return to(candidatePath(data), words('event.candidacyAdded', parts));
    }
  }
}
