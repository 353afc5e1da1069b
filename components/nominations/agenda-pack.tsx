import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import { env } from '@/lib/env';
import { atStart, exactInstant, longDay, longInstantInZone } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AgendaPack, PackCandidate, PackContest } from '@/queries/nominations/agenda-pack';
import { bodyName } from '../bodies/body-name';
import { Investigation } from '../candidates/investigation';
import { inPageOrder, readStatement } from '../candidates/read-statement';
import { StatementLinks, Statements } from '../candidates/statement';
import { StatementPreview } from '../candidates/statement-text';
import { number } from '../contests/contest-words';
import { dayWords } from '../rounds/round-times';
import { SummaryList } from '../ui/lists';
import { PartyNote } from './party-note';

type PackProps = { readonly pack: AgendaPack; readonly locale: Locale };

/** The agenda pack: the deadlines, then each contest with its candidates, what they wrote, and its ballot paper. */
export function AgendaPackView({ pack, locale }: PackProps) {
  const t = wordsFor(locale, 'pack');
  const { round, contests } = pack;
  return (
    <div className="pack">
      <header className="head">
        <p className="quiet">{round.title}</p>
        <h1>{t('title', { body: bodyName(pack.body, locale) })}</h1>
        <p className="lede noprint">{t(pack.isOfficer ? 'lede' : 'ledeMember')}</p>
        <p className="inset noprint">{t('printHint')}</p>
        {round.kind === 'practice' ? (
          <p>
            <b>{wordsFor(locale, 'shell')('practice.mark')}.</b> {wordsFor(locale, 'shell')('practice.words')}
          </p>
        ) : null}
        {pack.statementsFor === 'members' ? (
          <p>
            <b>{t('membersOnly')}</b>
          </p>
        ) : null}
      </header>
      <Agenda pack={pack} locale={locale} />
      {pack.party ? (
        <PartyNote deadline={pack.party.deadline} zone={round.zone} now={pack.madeAt} locale={locale} />
      ) : null}
      {contests.length === 0 ? <p>{t('none')}</p> : null}
      {contests.map((each) => (
        <Contest key={each.contest.slug} pack={pack} inContest={each} locale={locale} />
      ))}
      {contests.filter(hasBallotPaper).map((each) => (
        <BallotPaper key={each.contest.slug} pack={pack} inContest={each} locale={locale} />
      ))}
    </div>
  );
}

function Agenda({ pack: { round, contests, isOfficer, madeAt }, locale }: PackProps) {
  const t = wordsFor(locale, 'pack');
  const address = new URL(href(locale, '/office'), env.siteUrl());
  const meetings = [...new Set(contests.map(({ meeting }) => meetingWords(meeting, locale)))];
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda" className="mb-s3">
        {t('facts.title')}
      </h2>
      <SummaryList
        rows={[
          {
            term: t('facts.contests'),
            detail: contests.map(({ contest, ...each }) => (
              <span key={contest.slug} className="block">
                <a href={`#${contest.slug}`}>{contest.title}</a> ({chooseWords(contest.maxPerBody, locale)}){' '}
                {hasBallotPaper(each) ? (
                  <a className="noprint" href={`#ballot-${contest.slug}`}>
                    {t('ballot.link')}
                    <span className="vh"> {contest.title}</span>
                  </a>
                ) : null}
              </span>
            )),
          },
          {
            term: t('facts.meeting'),
            detail:
              meetings.length === 1
                ? meetings[0]
                : contests.map(({ contest, meeting }) => (
                    <span key={contest.slug} className="block">
                      {contest.title}: {meetingWords(meeting, locale)}
                    </span>
                  )),
          },
          {
            term: t('facts.deadline'),
            detail:
              round.state === 'postponed'
                ? t('facts.postponed')
                : longInstantInZone(round.closesAt, round.zone, locale),
          },
          { term: t('facts.who'), detail: `${t('facts.whoText')} ${t('facts.nobody')}` },
          {
            term: t('facts.send'),
            detail: isOfficer ? (
              <>
                {t('facts.sendText', { address: `${address.host}${address.pathname}` })}{' '}
                <a className="noprint" href={href(locale, '/office')}>
                  {t('facts.sendLink')}
                </a>
              </>
            ) : (
              t('facts.sendText', { address: `${address.host}${address.pathname}` })
            ),
          },
          { term: t('facts.made'), detail: exactInstant(madeAt, round.zone, locale) },
        ]}
      />
    </section>
  );
}

function meetingWords(meeting: PackContest['meeting'], locale: Locale): string {
  const t = wordsFor(locale, 'pack');
  if (!meeting) return t('facts.meetingNone');
  const day = longDay(meeting.heldOn, locale);
  return meeting.isHeld ? t('facts.meetingHeld', { day }) : day;
}

const chooseWords = (most: number, locale: Locale) =>
  wordsFor(locale, 'pack')('contest.choose', { most, number: number(most, locale) });

/** True if there is a name to mark, or a line to write one on. */
const hasBallotPaper = ({ candidates, acceptsWriteIns }: Pick<PackContest, 'candidates' | 'acceptsWriteIns'>) =>
  acceptsWriteIns || candidates.some(({ canBeChosen }) => canBeChosen);

type ContestProps = PackProps & { readonly inContest: PackContest };

function Contest({ pack, inContest, locale }: ContestProps) {
  const t = wordsFor(locale, 'pack');
  const { contest, candidates } = inContest;
  const standing = candidates.filter(({ canBeChosen }) => canBeChosen);
  return (
    <section className="pack__contest" aria-labelledby={contest.slug}>
      <header className="pack__head">
        <h2 id={contest.slug}>{contest.title}</h2>
        <p>
          {atStart(t('contest.candidates', { n: standing.length, number: number(standing.length, locale) }), locale)}.
          {hasBallotPaper(inContest) ? ` ${atStart(chooseWords(contest.maxPerBody, locale), locale)}.` : null}
        </p>
      </header>
      <ol className="booklet__others">
        {candidates.map((candidate) => (
          <li key={candidate.slug}>
            <span className="num">{candidate.number}</span> <b>{candidate.name}</b>
            {candidate.home ? `, ${bodyName(candidate.home, locale)}` : null}
            {candidate.canBeChosen ? null : ` (${leftWords(candidate, locale)})`}
            {candidate.status === 'proposed' ? ` (${t('contest.notAccepted')})` : null}
            <Investigation row={candidate} zone={pack.round.zone} locale={locale} />
          </li>
        ))}
      </ol>
      {standing.map((candidate) => (
        <Words key={candidate.slug} pack={pack} inContest={inContest} candidate={candidate} locale={locale} />
      ))}
    </section>
  );
}

const leftWords = ({ status }: PackCandidate, locale: Locale) =>
  wordsFor(locale, 'pack')('contest.left', { status: wordsFor(locale, 'shared')(`status.${status}`) });

/** What one candidate wrote: the statement, then the letter. */
function Words({ pack, inContest, candidate, locale }: ContestProps & { readonly candidate: PackCandidate }) {
  const t = wordsFor(locale, 'pack');
  const { zone } = pack.round;
  const { name, statements, letters } = candidate;
  const id = `${inContest.contest.slug}-${candidate.slug}`;
  return (
    <article className="pack__candidate" aria-labelledby={id}>
      <h3 id={id}>
        {candidate.number}. {name}
      </h3>
      {candidate.home ? <p className="quiet">{bodyName(candidate.home, locale)}</p> : null}
      {statements.length === 0 ? (
        <p className="quiet">{t('contest.statementNone')}</p>
      ) : (
        <>
          <h4>{t('contest.statement')}</h4>
          <Statements
            statements={statements}
            questions={inContest.questions}
            zone={zone}
            locale={locale}
            heading="h4"
          />
          <StatementLinks statements={statements} name={name} heading="h3" locale={locale} />
        </>
      )}
      {letters.length > 0 ? <h4>{t('contest.letter')}</h4> : null}
      {inPageOrder(letters, locale).map((letter) => (
        <div key={letter.language} className="one">
          <StatementPreview
            read={readStatement({ text: letter.text, answers: [], links: [] }, [], letter.language)}
            lang={LANGUAGE_TAGS[letter.language]}
          />
          <p className="small quiet">{t('contest.written', { day: dayWords(letter.writtenAt, zone, locale) })}</p>
        </div>
      ))}
    </article>
  );
}

/** The ballot paper of one contest, on a sheet of its own, to copy and hand out. */
function BallotPaper({ pack, inContest: { contest, candidates, acceptsWriteIns }, locale }: ContestProps) {
  const t = wordsFor(locale, 'pack');
  const names = candidates.filter(({ canBeChosen }) => canBeChosen);
  return (
    <section className="pack__ballot" aria-labelledby={`ballot-${contest.slug}`}>
      <header className="pack__head">
        <h2 id={`ballot-${contest.slug}`}>{t('ballot.title', { contest: contest.title })}</h2>
        <p>
          {bodyName(pack.body, locale)}, {pack.round.title}
        </p>
      </header>
      <p>
        <b>{t('ballot.instruction', { most: contest.maxPerBody, number: number(contest.maxPerBody, locale) })}</b>
      </p>
      <ol className="pack__names">
        {names.map(({ slug, name, number: place, home }) => (
          <li key={slug}>
            <span className="num">{place}</span>
            <span>
              <b>{name}</b>
              {home ? <small className="block">{bodyName(home, locale)}</small> : null}
            </span>
            <span className="pack__box" aria-hidden="true" />
          </li>
        ))}
        {acceptsWriteIns ? (
          <li>
            <span />
            <span>{t('ballot.writeIn')}</span>
            <span className="pack__box" aria-hidden="true" />
          </li>
        ) : null}
      </ol>
      <p className="small">{t('ballot.note')}</p>
    </section>
  );
}
