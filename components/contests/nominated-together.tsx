import type { Pair } from '@/domain/contests/nominated-together';
import { count, list } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestProgress } from '@/queries/contests/contest-progress';
import { ScrollRegion } from '../ui/data-table';
import { Section } from '../ui/section';
import { startingNumber } from './contest-words';

type ProgressProps = { readonly progress: ContestProgress; readonly locale: Locale };

/** The most pairs that the sentence names. The matrix has all of them. */
const MOST_PAIRS = 4;

const GROUNDS = ['none', 'low', 'mid', 'high'] as const;
type Ground = (typeof GROUNDS)[number];

/** The shade for a share: there is one for none, up to a third, up to two thirds, and more. */
const groundOf = ({ both, either }: Pair): Ground =>
  both === 0 ? 'none' : both * 3 <= either ? 'low' : both * 3 <= either * 2 ? 'mid' : 'high';

/**
 * Candidates nominated together: how many bodies nominated both, for each pair. It leaves out candidates with no
 * nominations, and says so.
 */
export function NominatedTogether({ progress, locale }: ProgressProps) {
  const words = wordsFor(locale, 'progress');
  const { candidacies, mostTogether, together, contest } = progress;
  const title = togetherTitle({ progress, locale });
  const [isOne, hasPairs] = [mostTogether.pairs.length === 1, mostTogether.both > 0];
  if (candidacies.length < 2 || contest.maxPerBody === 1 || !hasPairs)
    return (
      <Section id="together" title={title}>
        <p className="max-w-text quiet">{words('together.noneText')}</p>
      </Section>
    );
  const named = candidacies.flatMap(({ name, slug, count: n }, place) => (n > 0 ? [{ name, slug, place }] : []));
  const leftOut = candidacies.length - named.length;
  const pairsSaid =
    isOne || mostTogether.pairs.length > MOST_PAIRS
      ? ''
      : mostTogether.pairs.map((pair) => list(pair, locale)).join('; ');
  const most = words(isOne ? 'together.most' : 'together.mostEach', {
    n: mostTogether.both,
    figure: count(mostTogether.both, locale),
    pairs: pairsSaid === '' ? 'none' : pairsSaid,
  });
  const note = words('together.note', { most });
  return (
    <Section id="together" title={title} note={note} isWide>
      <div className="stack w-full">
        <ul className="together-key" aria-label={words('together.keyLabel')}>
          {GROUNDS.map((ground) => (
            <li key={ground} className={ground}>
              {words(`together.key.${ground}`)}
            </li>
          ))}
        </ul>
        <ScrollRegion label={words('together.caption')}>
          <table className="together">
            <caption>
              {words('together.caption')} <span>{words('together.captionNote')}</span>
            </caption>
            <thead>
              <tr>
                <th scope="col">{words('candidateColumn')}</th>
                {named.map(({ slug, name }) => (
                  <th key={slug} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {named.map((row) => (
                <tr key={row.slug}>
                  <th scope="row">{row.name}</th>
                  {named.map((column) => {
                    const pair = together[row.place]?.[column.place] ?? { both: 0, either: 0 };
                    const isOwn = row.place === column.place;
                    return (
                      <td key={column.slug} className={isOwn ? 'own' : groundOf(pair)}>
                        {count(pair.both, locale)}
                        {isOwn ? null : <small> {words('together.of', { n: count(pair.either, locale) })}</small>}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        {leftOut > 0 ? <p className="small quiet">{words('together.leftOut', { n: leftOut })}</p> : null}
      </div>
    </Section>
  );
}

/** "Alder Sample and Elm Sample are most often nominated together", or how many pairs are, or why no pair is. */
function togetherTitle({ progress: { candidacies, contest, mostTogether }, locale }: ProgressProps): string {
  const words = wordsFor(locale, 'progress');
  if (candidacies.length < 2) return words('together.one');
  if (contest.maxPerBody === 1) return words('together.onePerBody');
  const [first, second] = mostTogether.pairs;
  if (!first) return words('together.nobody');
  if (second) return words('together.pairs', { start: startingNumber(mostTogether.pairs.length, locale) });
  return words('together.pair', { left: first[0], right: first[1] });
}
