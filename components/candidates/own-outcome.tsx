import type { ReactNode } from 'react';
import { readDeclared } from '@/messages/declared-words';
import { count, longInstantInZone } from '@/messages/format';
import { href } from '@/messages/href';
import { holdsSeat, readAloud } from '@/messages/read-threshold';
import { type Locale, wordsFor } from '@/messages/translate';
import type { OwnCandidacy } from '@/queries/candidates/candidate-home';
import { bareName } from '../bodies/body-name';
import { declarationPath } from '../rounds/round-links';
import { LinkButton } from '../ui/button';
import { Banner } from '../ui/callout';
import { SourceLine } from '../ui/source-line';

type OutcomeProps = { readonly own: OwnCandidacy; readonly locale: Locale };

/**
 * What came of a candidacy once nominations have closed: after the deadline whether the nominations are enough and why,
 * after the declaration whether the candidate is on the ballot, then the result, each with what happens next.
 */
export function OwnOutcome({ own, locale }: OutcomeProps) {
  const t = wordsFor(locale, 'ownOutcome');
  const { round, contest, result } = own;
  const id = `${round.slug}-${contest.slug}-outcome`;
  return (
    <Banner id={id} title={t('title', { contest: contest.title, round: round.title })}>
      <p>{headline(own, locale)}</p>
      {round.state === 'cancelled' ? null : result ? (
        <Result own={own} locale={locale} />
      ) : (
        <>
          <Why own={own} locale={locale} />
          <Next own={own} locale={locale} />
        </>
      )}
    </Banner>
  );
}

function headline({ round, row, result }: OwnCandidacy, locale: Locale): string {
  const t = wordsFor(locale, 'ownOutcome');
  if (round.state === 'cancelled') return t('cancelled');
  if (result) return t(result.isElected ? 'elected' : 'notElected');
  const { ballot, outcome } = row;
  if (round.state === 'declared') return t(`declared.${ballot}`);
  if (outcome && holdsSeat(outcome)) {
    if (ballot === 'on-the-ballot') return t('closed.incumbent-on-ballot');
    if (ballot === 'enough-not-accepted') return t('closed.incumbent-not-accepted');
  }
  return t(`closed.${ballot}`);
}

/** The sentence of the rule, with its parts: "82 CLPs, but your own CLP has not nominated." */
function Why({ own: { row, round }, locale }: OutcomeProps): ReactNode {
  if (row.outcome === null) return null;
  const home = row.home && bareName(row.home, locale);
  const reading =
    round.state === 'declared'
      ? readDeclared(row.outcome, { home, ballot: row.ballot }, locale)
      : readAloud(row.outcome, wordsFor(locale, 'threshold'), { home, standing: row.ballot });
  return (
    <div className="stack gap-s2">
      <p className="max-w-text">{reading.headline}</p>
      {reading.lines.length > 0 ? (
        <ul className="points">
          {reading.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Next({ own, locale }: OutcomeProps) {
  const t = wordsFor(locale, 'ownOutcome');
  const { round, contest, row, refusals, dates } = own;
  const isDeclared = round.state === 'declared';
  const canAccept = row.ballot === 'enough-not-accepted' && refusals.accepted === null;
  return (
    <div className="stack gap-s3">
      {canAccept ? (
        <LinkButton kind="act" href={href(locale, `/candidate/${round.slug}/${contest.slug}/accept`)}>
          {wordsFor(locale, 'candidateOffice')('answerGo')}
        </LinkButton>
      ) : null}
      <p className="max-w-text">{isDeclared ? t('next.declared') : t('next.closed')}</p>
      {dates.length > 0 ? (
        <ul className="points">
          {dates.map(({ id, kind, label, at }) => (
            <li key={id}>
              {kind === 'other' && label ? label : wordsFor(locale, 'rounds')(`dates.${kind}`)}
              {': '}
              <time dateTime={at.toISOString()}>{longInstantInZone(at, round.zone, locale)}</time>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('next.noDates')}</p>
      )}
      {isDeclared ? (
        <p>
          <a href={href(locale, declarationPath(round.slug))}>{t('declaration')}</a>
        </p>
      ) : null}
    </div>
  );
}

function Result({ own: { round, result }, locale }: OutcomeProps) {
  const t = wordsFor(locale, 'ownOutcome');
  if (!result) return null;
  return (
    <div className="stack gap-s2">
      {result.votes === null ? null : <p>{t('votes', { n: result.votes, votes: count(result.votes, locale) })}</p>}
      {result.note ? <p>{result.note}</p> : null}
      {result.source ? (
        <p className="small">
          <SourceLine text={result.source} locale={locale} />
        </p>
      ) : null}
      {round.state === 'declared' ? (
        <p>
          <a href={href(locale, declarationPath(round.slug))}>{t('declaration')}</a>
        </p>
      ) : null}
    </div>
  );
}
