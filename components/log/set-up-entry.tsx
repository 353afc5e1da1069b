import type { LogEvent } from '@/domain/log/log-events';
import { list, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { LogNames } from '@/queries/log/public-log';

type SetUp = Extract<LogEvent, { event: 'round.announced' | 'round.changed' | 'roster.changed' | 'candidacy.added' }>;
type SetUpEntryProps = { readonly entry: SetUp; readonly names: LogNames; readonly locale: Locale };

/** What was set up or changed of a round, in words. */
export function SetUpEntry({ entry, names, locale }: SetUpEntryProps) {
  const words = wordsFor(locale, 'publicLog');
  const slug = entry.data.round;
  const round = names.rounds.get(slug) ?? slug;
  const contest = (address: string) => names.contests.get(`${slug}/${address}`) ?? address;
  const body = (address: string) =>
    wordsFor(locale, 'shared')('bodyName', { kind: 'clp', name: names.bodies.get(address) ?? address });
  switch (entry.event) {
    case 'round.announced': {
      const opens = longInstant(new Date(entry.data.opensAt), 'Europe/London', locale);
      return <a href={href(locale, `/rounds/${slug}`)}>{words('event.roundAnnounced', { round, opens })}</a>;
    }
    case 'round.changed': {
      const what = entry.data.changed.map((one) => {
        const [kind = '', ...rest] = one.split(':');
        return words('event.changed', { kind, contest: contest(rest.join(':')) });
      });
      const parts = { round, what: list(what, locale), reason: entry.data.reason ?? '' };
      return <a href={href(locale, `/rounds/${slug}`)}>{words('event.roundChanged', parts)}</a>;
    }
    case 'roster.changed': {
      const { now, countsWith, reason } = entry.data;
      // A case of a choice may have no hyphen in its name: "cannot-nominate" is "cannot" there.
      const [standing = ''] = now.split('-');
      const parts = {
        now: standing,
        round,
        reason,
        body: body(entry.data.body),
        other: countsWith ? body(countsWith) : '',
      };
      return <a href={href(locale, `/bodies/${entry.data.body}`)}>{words('event.rosterChanged', parts)}</a>;
    }
    case 'candidacy.added': {
      const candidate = names.candidates.get(entry.data.candidate) ?? entry.data.candidate;
      const path = `/rounds/${slug}/${entry.data.contest}/${entry.data.candidate}`;
      const parts = { candidate, contest: contest(entry.data.contest) };
      return <a href={href(locale, path)}>{words('event.candidacyAdded', parts)}</a>;
    }
  }
}
