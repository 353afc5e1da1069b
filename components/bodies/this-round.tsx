import { KINDS } from '@/domain/bodies/kinds';
import { type BodyStatus, ON_THE_WAY } from '@/domain/nominations/body-status';
import { missingConfirmation } from '@/domain/nominations/confirmation';
import { hasClosed } from '@/domain/rounds/rounds';
import { atStart, dayOf, longInstant, weekDay } from '@/messages/format';
import { href } from '@/messages/href';
import { acceptedLateWords } from '@/messages/late-words';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, shownText, wordsFor } from '@/messages/translate';
import type { BodyInContest, BodyInRound } from '@/queries/bodies/body-history';
import type { SubmissionShown } from '@/queries/bodies/body-submissions';
import type { NamedBody } from '@/queries/bodies/named-body';
import type { RoundHead } from '@/queries/rounds/public-rounds';
import { number } from '../contests/contest-words';
import { publicLinks } from '../rounds/round-links';
import { instantParts, missingParts } from '../rounds/round-times';
import { Unsealed } from '../rounds/unsealed';
import { Empty, Inset, Warning } from '../ui/callout';
import { NamedList, SummaryList } from '../ui/lists';
import { Section } from '../ui/section';
import { bodyName } from './body-name';

type RoundProps = {
  readonly body: NamedBody;
  readonly inRound: BodyInRound;
  readonly now: Date;
  readonly locale: Locale;
};
type ThisRoundProps = RoundProps & {
  /** True if this is the only current round, so that "this round" is clear. */
  readonly isOnly: boolean;
  /** True on the page of a signed-in member, who is not asked to sign in, and who may be a member of several bodies. */
  readonly isForMember?: boolean;
  /** True if the body has ended, so that its officers are not asked to send anything. */
  readonly hasEnded?: boolean;
};
type ContestProps = Omit<RoundProps, 'inRound'> & {
  readonly round: RoundHead;
  readonly inContest: BodyInContest;
  readonly isForMember?: boolean;
  readonly hasEnded?: boolean;
};

/** The body's submissions in a current round, contest by contest, with every version. */
export function ThisRound({ inRound: { round, contests, exception }, isOnly, ...rest }: ThisRoundProps) {
  const words = wordsFor(rest.locale, 'bodyPages');
  return (
    <Section
      id={rest.isForMember ? `round-${round.slug}-${rest.body.slug}` : `round-${round.slug}`}
      title={isOnly ? words('round.title') : round.title}
      note={isOnly ? round.title : undefined}
    >
      <div className="stack max-w-paper gap-s6">
        <Unsealed round={round} now={rest.now} locale={rest.locale} />
        {contests.map((inContest) => (
          <div key={inContest.contest.slug} className="stack w-full">
            <h3>{contestHeading(inContest, hasClosed(round, rest.now), rest.locale)}</h3>
            <Submission round={round} inContest={inContest} {...rest} />
            <BarredSince body={rest.body} exception={exception} inContest={inContest} locale={rest.locale} />
            <EarlierVersions round={round} inContest={inContest} {...rest} />
            <p>
              <a href={href(rest.locale, publicLinks(round.slug).contest(inContest.contest.slug))}>
                {words('round.candidates', { contest: inContest.contest.title })}
              </a>
            </p>
          </div>
        ))}
      </div>
    </Section>
  );
}

function contestHeading({ contest, live, status }: BodyInContest, isOver: boolean, locale: Locale): string {
  const words = wordsFor(locale, 'bodyPages');
  if (live?.voidedAt) return words('round.voided', { contest: contest.title });
  if (live && status === 'unconfirmed') return words('round.unconfirmed', { contest: contest.title });
  if (live?.kind === 'names') {
    const n = live.names.length + live.writeIns.length;
    const most = number(contest.maxPerBody, locale);
    return words('round.names', { contest: contest.title, n, number: number(n, locale), most });
  }
  const none = isOver ? 'nothingOver' : 'nothing';
  return words(`round.${live?.kind ?? none}`, { contest: contest.title });
}

function Submission({ body, round, inContest: { live, status }, isForMember, hasEnded, now, locale }: ContestProps) {
  const words = wordsFor(locale, 'bodyPages');
  const name = bodyName(body, locale);
  if (!live)
    return <NothingSent round={round} status={status} isAsked={!isForMember && !hasEnded} now={now} locale={locale} />;
  const missing = missingConfirmation(round, live, now);
  const late = acceptedLateWords(live, round.zone, locale);
  return (
    <>
      {late ? (
        <Inset>
          <p>{late}</p>
        </Inset>
      ) : null}
      {live.voidedAt ? (
        <Warning>
          <p>
            {words('round.voidedText', {
              reason: reasonWords({ cause: live.voidCause, reason: live.voidReason }, locale),
            })}
          </p>
        </Warning>
      ) : null}
      {missing && !live.voidedAt ? (
        <Warning>
          <p>{words('round.unconfirmedText', missingParts(missing, round.zone, locale))}</p>
        </Warning>
      ) : null}
      {live.kind === 'names' ? (
        <NamedList
          names={[
            ...live.names.map((person) => ({
              key: person.slug,
              number: person.number,
              name: person.name,
              note: person.home ? bodyName(person.home, locale) : undefined,
            })),
            ...live.writeIns.map(({ name: written, homeBody, tiedTo }) => ({
              key: `${written} ${homeBody}`,
              number: null,
              name: shownText(written, locale),
              note: words(tiedTo ? 'round.writtenInTied' : 'round.writtenIn', { home: homeBody }),
            })),
          ]}
        />
      ) : (
        <p>{words(live.kind === 'nobody' ? 'round.nobodyText' : 'round.withdrawnText', { body: name })}</p>
      )}
      <p>
        <Receipt submission={live} locale={locale} />
      </p>
    </>
  );
}

type BarredProps = Pick<BodyInRound, 'exception'> & Pick<ContestProps, 'body' | 'inContest' | 'locale'>;

/** Says that the body was barred after it sent its nominations, or counted with another. Before, it could not send. */
function BarredSince({ body, exception, inContest: { live }, locale }: BarredProps) {
  if (!exception || !live?.code || live.voidedAt || live.kind === 'withdrawn') return null;
  const words = wordsFor(locale, 'bodyPages');
  const parts = {
    body: bodyName(body, locale),
    other: exception.countsWith ? bodyName(exception.countsWith, locale) : '',
    reason: reasonWords(exception, locale),
  };
  return (
    <Warning>
      <p>{words(exception.countsWith ? 'round.countedWithSince' : 'round.barredSince', parts)}</p>
    </Warning>
  );
}

function Receipt({ submission, locale }: { readonly submission: SubmissionShown; readonly locale: Locale }) {
  const words = wordsFor(locale, 'bodyPages');
  const { code, provenance, version } = submission;
  const how = words('round.how', { provenance: wordsFor(locale, 'shared')(`provenance.${provenance}`), version });
  if (!code) return <span className="quiet">{how}</span>;
  return (
    <>
      <a href={href(locale, `/receipts/${code}`)}>{words('receipt', { code })}</a>, <span className="quiet">{how}</span>
    </>
  );
}

type NothingProps = Pick<ContestProps, 'round' | 'now' | 'locale'> & {
  readonly status: BodyStatus;
  /** Whether its officers are asked to sign in. */
  readonly isAsked: boolean;
};

function NothingSent({ round, status, isAsked, now, locale }: NothingProps) {
  const words = wordsFor(locale, 'bodyPages');
  if (status === 'cannot-nominate')
    return (
      <Empty>
        <p>{words('answer.cannot')}</p>
      </Empty>
    );
  const isOpening = round.opensAt > now;
  const isOver = hasClosed(round, now);
  const isCalled = ON_THE_WAY.includes(status);
  const isPostponed = round.state === 'postponed';
  const said = isPostponed
    ? 'postponed'
    : isOpening
      ? 'notOpen'
      : isOver
        ? 'notHeardOver'
        : isCalled
          ? 'nothingSent'
          : 'notHeard';
  const parts = {
    ...instantParts(isOpening ? round.opensAt : round.closesAt, round.zone, locale),
    b: (chunks: React.ReactNode) => <b>{chunks}</b>,
  };
  return (
    <Empty>
      <p>{words.rich(`round.${said}`, parts)}</p>
      {isOver || isPostponed || !isAsked ? null : (
        <p className="small quiet">
          {words.rich('round.officer', { a: (chunks) => <a href={href(locale, '/sign-in')}>{chunks}</a> })}
        </p>
      )}
    </Empty>
  );
}

/** Links to the receipts of replaced versions, which anyone can still read. */
function EarlierVersions({ round, inContest: { earlier }, locale }: ContestProps) {
  const words = wordsFor(locale, 'bodyPages');
  if (earlier.length === 0) return null;
  return (
    <div className="small">
      <p className="quiet">{words('round.earlier')}</p>
      <ul>
        {earlier.map((submission) => {
          const at = longInstant(submission.receivedAt, round.zone, locale);
          const row = words('round.earlierRow', { version: submission.version, at });
          return (
            <li key={submission.version}>
              {submission.code ? <a href={href(locale, `/receipts/${submission.code}`)}>{row}</a> : row}
              {submission.acceptedLateAt ? ` (${wordsFor(locale, 'receipts')('late.mark')})` : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type MeetingsProps = {
  readonly body: NamedBody;
  readonly rounds: readonly BodyInRound[];
  readonly locale: Locale;
  readonly isForMember?: boolean;
};

/**
 * The dates of the body's meetings in the current rounds, unless it decides without one, and its calendar and feed. The
 * number of people present is never shown.
 */
export function Meetings({ body, rounds, locale, isForMember }: MeetingsProps) {
  const words = wordsFor(locale, 'bodyPages');
  const shared = wordsFor(locale, 'shared');
  const mine = wordsFor(locale, 'myClp');
  const { decidesInMeeting } = KINDS[body.kind];
  const rows = rounds.flatMap(({ round, contests }) =>
    contests.flatMap(({ contest, meeting }) => {
      if (!meeting) return [];
      const isHeld = meeting.heldOn <= dayOf(meeting.recordedAt, round.zone);
      return {
        id: `meeting-${round.slug}-${contest.slug}-${body.slug}`,
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
    <Section
      id={isForMember ? `meets-${body.slug}` : 'meets'}
      title={words(decidesInMeeting ? 'meets.title' : 'meets.titleAlone')}
    >
      <div className="stack max-w-paper">
        {!decidesInMeeting ? null : rows.length === 0 ? (
          <p className="quiet">{words('meets.none', { body: bodyName(body, locale) })}</p>
        ) : (
          <SummaryList rows={rows} />
        )}
        <ul className="list-none">
          <li>
            <a href={href(locale, `/bodies/${body.slug}/calendar.ics`)}>
              {mine(decidesInMeeting ? 'meets.calendar' : 'meets.calendarAlone')}
            </a>
          </li>
          <li>
            <a href={href(locale, `/bodies/${body.slug}/feed.xml`)}>{mine('meets.feed')}</a>
          </li>
        </ul>
      </div>
    </Section>
  );
}
