import { atStart, dayOf, weekDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { BodyInRound } from '@/queries/bodies/body-history';
import type { NamedBody } from '@/queries/bodies/named-body';
import { Particulars } from '../ui/particulars';
import { Section } from '../ui/section';
import { bodyName } from './body-name';

type MeetingsProps = {
  readonly body: NamedBody;
  readonly rounds: readonly BodyInRound[];
  readonly locale: Locale;
};

/** When the body meets or met in the rounds under way. Never how many were there. */
export function Meetings({ body, rounds, locale }: MeetingsProps) {
  const words = wordsFor(locale, 'bodyPages');
  const shared = wordsFor(locale, 'shared');
  const mine = wordsFor(locale, 'myClp');
  const rows = rounds.flatMap(({ round, contests }) =>
    contests.flatMap(({ contest, meeting }) => {
      if (!meeting) return [];
      const isHeld = meeting.heldOn <= dayOf(meeting.recordedAt, round.zone);
      return {
        id: `meeting-${round.slug}-${contest.slug}`,
        term: words(isHeld ? 'meets.held' : 'meets.next'),
        detail: words('meets.row', {
          day: weekDay(meeting.heldOn, locale),
          kind: atStart(shared(`meetingKind.${meeting.kind}`), locale),
          mode: shared(`meetingMode.${meeting.mode}`),
          contest: contest.title,
        }),
        action: isHeld
          ? undefined
          : {
              href: href(locale, `/bodies/${body.slug}/calendar.ics`),
              words: mine('meets.add'),
              of: mine('meets.of', { day: weekDay(meeting.heldOn, locale) }),
            },
      };
    }),
  );
  return (
    <Section id="meets" title={words('meets.title')}>
      <div className="stack max-w-paper">
        {rows.length === 0 ? (
          <p className="quiet">{words('meets.none', { body: bodyName(body, locale) })}</p>
        ) : (
          <Particulars rows={rows} />
        )}
        <ul className="list-none">
          <li>
            <a href={href(locale, `/bodies/${body.slug}/calendar.ics`)}>{mine('meets.calendar')}</a>
          </li>
          <li>
            <a href={href(locale, `/bodies/${body.slug}/feed.xml`)}>{mine('meets.feed')}</a>
          </li>
        </ul>
      </div>
    </Section>
  );
}
