import { bodyName } from '@/components/body-name';
import { Leaf } from '@/components/ui/layout';
import { Particulars } from '@/components/ui/particulars';
import { atStart, dayOf, weekDay } from '@/lib/format';
import { type Locale, wordsFor } from '@/lib/words';
import type { BodyInRound } from '@/queries/body-page';
import type { NamedBody } from '@/queries/named-body';

type MeetingsProps = {
  readonly body: NamedBody;
  readonly rounds: readonly BodyInRound[];
  readonly locale: Locale;
};

/** When the body meets or met in the rounds under way. Never how many were there. */
export function Meetings({ body, rounds, locale }: MeetingsProps) {
  const words = wordsFor(locale, 'bodyPages');
  const shared = wordsFor(locale, 'shared');
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
      };
    }),
  );
  return (
    <Leaf id="meets" title={words('meets.title')}>
      {rows.length === 0 ? (
        <p className="quiet">{words('meets.none', { body: bodyName(body, locale) })}</p>
      ) : (
        <div className="stack max-w-paper">
          <Particulars rows={rows} />
        </div>
      )}
    </Leaf>
  );
}
