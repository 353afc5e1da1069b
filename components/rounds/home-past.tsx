import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { RoundInList } from '@/queries/rounds/rounds-list';
import { ruleOf } from '../contests/contest-words';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';
import { DeadlineInList, dayWords } from './round-times';

type HomePastProps = { readonly past: readonly RoundInList[]; readonly locale: Locale };

/** The rounds before, each with its deadline, how it moved, and the rule of its first contest. */
export function HomePast({ past, locale }: HomePastProps) {
  const words = wordsFor(locale, 'home');
  return (
    <Section id="past" title={words('past.title')} note={words('past.note')}>
      {past.length === 0 ? (
        <p className="quiet">{words('past.none')}</p>
      ) : (
        <DataTable
          caption={words('past.caption')}
          isCaptionHidden
          columns={[
            { key: 'round', head: words('past.round') },
            { key: 'closed', head: words('past.closed') },
            { key: 'rule', head: words('past.rule') },
          ]}
          rows={past.map((each) => ({
            key: each.round.slug,
            cells: [
              <a key="round" href={href(locale, `/rounds/${each.round.slug}`)}>
                {each.round.title}
              </a>,
              <Closed key="closed" {...each} locale={locale} />,
              <Rule key="rule" {...each} locale={locale} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

/** The deadline of a round in a table, and under it how it moved. */
export function Closed({ round, moves, locale }: RoundInList & { readonly locale: Locale }) {
  const words = wordsFor(locale, 'shared');
  return (
    <>
      <DeadlineInList round={round} locale={locale} />
      {moves.map(({ fromAt, movedAt, reason }) => (
        <small key={movedAt.toISOString()} className="quiet block">
          {words('moved', { from: dayWords(fromAt, round.zone, locale), reason })}
        </small>
      ))}
    </>
  );
}

function Rule({ contests, locale }: RoundInList & { readonly locale: Locale }) {
  const [first, ...others] = contests;
  if (!first) return null;
  return (
    <>
      {ruleOf(first.threshold, locale)}
      {others.length > 0 ? (
        <small className="quiet block">{wordsFor(locale, 'home')('past.more', { n: others.length })}</small>
      ) : null}
    </>
  );
}
