import type { Figure, Change as OneChange } from '@/domain/contests/change-on-last-round';
import { atStart, count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ChangeOnLast } from '@/queries/contests/change-on-last-round';
import type { ContestProgress } from '@/queries/contests/contest-progress';
import { publicLinks } from '../rounds/round-links';
import { Empty } from '../ui/callout';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';
import { Source } from '../ui/source-line';
import { asOfWords, bodiesIn, number } from './contest-words';

type ProgressProps = { readonly progress: ContestProgress; readonly locale: Locale };

/** Each candidate's nominations compared with the last round of the contest, with the source of each figure. */
export function ChangeOnLastRound({ progress, locale }: ProgressProps) {
  const words = wordsFor(locale, 'progress');
  const { change, candidacies } = progress;
  if (!change)
    return (
      <Section id="change" title={words('change.none')}>
        <Empty>
          <p>{words('change.noneText')}</p>
        </Empty>
      </Section>
    );
  const stood = candidacies.filter(({ slug }) => change.changes.get(slug)?.before != null);
  const title = words('change.title', {
    n: stood.length,
    figure: atStart(number(stood.length, locale), locale),
    round: change.round.title,
  });
  const address = publicLinks(change.round.slug).contest(change.contest.slug);
  return (
    <Section id="change" title={title}>
      <div className="stack w-full">
        <p className="max-w-text">
          {stood.length > 0 ? `${notes({ progress, locale }, change).join(' ')} ` : null}
          <a href={href(locale, address)}>
            {change.round.title}, {change.contest.title}
          </a>
        </p>
        {stood.length > 0 ? (
          <DataTable
            caption={words('change.caption')}
            isCaptionHidden
            columns={[
              { key: 'candidate', head: words('candidateColumn') },
              { key: 'now', head: progress.round.title, isNumber: true },
              { key: 'before', head: change.round.title, isNumber: true },
            ]}
            rows={candidacies.flatMap(({ slug, name }) => {
              const one = change.changes.get(slug);
              return one
                ? [{ key: slug, cells: cellsOf(name, one, [progress.round.title, change.round.title], locale) }]
                : [];
            })}
          />
        ) : null}
      </div>
    </Section>
  );
}

/** Other differences between the two rounds. */
function notes({ progress: { round, contest }, locale }: ProgressProps, change: ChangeOnLast): string[] {
  const words = wordsFor(locale, 'progress');
  const { bodies, maxPerBody, isWhole } = change;
  const figures = (pair: { readonly before: number; readonly now: number }) => ({
    before: count(pair.before, locale),
    now: count(pair.now, locale),
  });
  return [
    bodies.before > 0 && bodies.now > 0
      ? words('change.bodies', {
          ...figures(bodies),
          bodies: bodiesIn(contest, bodies.before, locale),
          round: change.round.title,
        })
      : null,
    bodies.isSameMap ? null : words('change.otherMap'),
    maxPerBody.before === maxPerBody.now ? null : words('change.otherMax', figures(maxPerBody)),
    isWhole.before ? null : words('change.short'),
    isWhole.now ? null : words('change.shortNow'),
    round.state === 'open' ? words('change.open') : null,
  ].filter((each) => each !== null);
}

function cellsOf(
  name: string,
  { now, before, difference }: OneChange,
  [here, there]: readonly [string, string],
  locale: Locale,
) {
  const words = wordsFor(locale, 'progress');
  const notes = [
    { key: 'now', head: here, figure: now },
    { key: 'before', head: there, figure: before },
  ].flatMap(({ figure, ...rest }) => (figure === null || figure.kind === 'counted' ? [] : [{ ...rest, figure }]));
  const compared =
    difference === null ? (
      <span key="difference">{words('change.notComparable')}</span>
    ) : (
      differenceWords(difference, locale)
    );
  return [
    <span key="name" className="breakable">
      {name}
      {notes.map(({ key, head, figure }) => (
        <small key={key} className="quiet block font-normal">
          {head}: <FigureNote figure={figure} locale={locale} />
        </small>
      ))}
    </span>,
    <OneFigure key="now" figure={now} locale={locale} />,
    before === null ? (
      <span key="before" className="quiet">
        {words('change.didNotStand')}
      </span>
    ) : (
      <span key="before">
        <OneFigure figure={before} locale={locale} />
        <small className="quiet block">{compared}</small>
      </span>
    ),
  ];
}

type FigureProps = { readonly figure: Figure; readonly locale: Locale };

/**
 * The figure. If it may be incomplete, it is in lighter type; if it is 0 and incomplete, it is shown as "Not known".
 */
function OneFigure({ figure, locale }: FigureProps) {
  if (figure.kind !== 'short') return count(figure.n, locale);
  return (
    <span className="quiet">{figure.n > 0 ? count(figure.n, locale) : wordsFor(locale, 'shared')('notKnown')}</span>
  );
}

/** The source of a figure that was not counted here, or why it may be incomplete. */
function FigureNote({ figure, locale }: FigureProps) {
  if (figure.kind === 'short') return wordsFor(locale, 'progress')('change.known', { n: figure.n });
  if (figure.kind === 'counted') return null;
  const { source, asOf } = figure;
  return (
    <>
      <Source text={source} />
      {asOf ? `, ${wordsFor(locale, 'standings')('published.asOf', { day: asOfWords(asOf, locale) })}` : null}
    </>
  );
}

/** "193 fewer": a minus sign is too easy to miss. */
function differenceWords(difference: number, locale: Locale): string {
  const words = wordsFor(locale, 'progress');
  const n = count(Math.abs(difference), locale);
  if (difference === 0) return words('change.same');
  return words(difference < 0 ? 'change.fewer' : 'change.more', { n });
}
