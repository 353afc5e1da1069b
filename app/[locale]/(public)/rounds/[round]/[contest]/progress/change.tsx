import type { ReactNode } from 'react';
import { Source } from '@/components/source-line';
import { DataTable } from '@/components/ui/data-table';
import { Leaf } from '@/components/ui/layout';
import { Empty } from '@/components/ui/telling';
import type { Change as OneChange } from '@/domain/change-on-last';
import { atStart, count } from '@/lib/format';
import { href } from '@/lib/href';
import { type Locale, wordsFor } from '@/lib/words';
import type { ChangeOnLast } from '@/queries/last-round';
import { bodiesIn, number } from '../../../../contest-words';
import { asOfWords } from '../published';
import type { ProgressProps } from './progress-view';

/** Each candidate's nominations against the last round that held the contest, with where each figure is from. */
export function Change({ progress, locale }: ProgressProps) {
  const words = wordsFor(locale, 'progress');
  const { change, candidacies } = progress;
  if (!change)
    return (
      <Leaf id="change" title={words('change.none')}>
        <Empty>
          <p>{words('change.noneText')}</p>
        </Empty>
      </Leaf>
    );
  const stood = candidacies.filter(({ slug }) => change.changes.get(slug)?.kind !== 'did-not-stand');
  const title = words('change.title', {
    n: stood.length,
    figure: atStart(number(stood.length, locale), locale),
    round: change.round.title,
  });
  const address = `${change.round.address}/${change.contest.slug}`;
  return (
    <Leaf id="change" title={title}>
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
              { key: 'candidate', head: words('change.candidate') },
              { key: 'today', head: words('change.today'), isNumber: true },
              { key: 'before', head: words('change.before'), isNumber: true },
              { key: 'difference', head: words('change.difference'), isNumber: true },
            ]}
            rows={candidacies.flatMap(({ slug, name }) => {
              const one = change.changes.get(slug);
              return one ? [{ key: slug, cells: cellsOf(name, one, change, locale) }] : [];
            })}
          />
        ) : null}
      </div>
    </Leaf>
  );
}

/** What makes the two rounds differ besides the candidates. */
function notes({ progress: { round, contest }, locale }: ProgressProps, change: ChangeOnLast): string[] {
  const words = wordsFor(locale, 'progress');
  const { bodies, maxPerBody, isWhole } = change;
  const figures = (pair: { readonly before: number; readonly now: number }) => ({
    before: count(pair.before, locale),
    now: count(pair.now, locale),
  });
  return [
    bodies.before > 0 && bodies.now > 0
      ? words('change.bodies', { ...figures(bodies), bodies: bodiesIn(contest, bodies.before, locale) })
      : null,
    bodies.isSameMap ? null : words('change.otherMap'),
    maxPerBody.before === maxPerBody.now ? null : words('change.otherMax', figures(maxPerBody)),
    isWhole ? null : words('change.short'),
    round.state === 'open' ? words('change.open') : null,
  ].filter((each) => each !== null);
}

function cellsOf(name: string, one: OneChange, change: ChangeOnLast, locale: Locale) {
  const words = wordsFor(locale, 'progress');
  const quiet = (text: string) => <span className="quiet">{text}</span>;
  const figure = (n: number) => count(n, locale);
  switch (one.kind) {
    case 'did-not-stand':
      return [<Named key="name" name={name} />, figure(one.now), quiet(words('change.didNotStand')), ''];
    case 'not-comparable':
      return [
        <Named key="name" name={name} note={words('change.known', { n: one.known })} />,
        figure(one.now),
        one.known > 0 ? quiet(figure(one.known)) : quiet(wordsFor(locale, 'shared')('notKnown')),
        quiet(words('change.notComparable')),
      ];
    case 'published': {
      const asOf = one.asOf
        ? wordsFor(locale, 'standings')('published.asOf', { day: asOfWords(one.asOf, locale) })
        : null;
      const note = (
        <>
          <Source text={one.source} />
          {asOf ? `, ${asOf}` : null}
        </>
      );
      return [
        <Named key="name" name={name} note={note} />,
        figure(one.now),
        figure(one.before),
        differenceWords(one.difference, locale),
      ];
    }
    case 'counted': {
      const note = words(change.round.kind === 'archive' ? 'change.countedFrom' : 'change.counted');
      return [
        <Named key="name" name={name} note={note} />,
        figure(one.now),
        figure(one.before),
        differenceWords(one.difference, locale),
      ];
    }
  }
}

const Named = ({ name, note }: { readonly name: string; readonly note?: ReactNode }) => (
  <span className="breakable">
    {name}
    {note ? <small className="quiet block font-normal">{note}</small> : null}
  </span>
);

/** "193 fewer": a minus before a figure is too easy to miss. */
function differenceWords(difference: number, locale: Locale): string {
  const words = wordsFor(locale, 'progress');
  const n = count(Math.abs(difference), locale);
  if (difference === 0) return words('change.same');
  return words(difference < 0 ? 'change.fewer' : 'change.more', { n });
}
