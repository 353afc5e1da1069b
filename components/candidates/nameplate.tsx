import type { ReactNode } from 'react';
import { count } from '@/messages/format';
import { readAloud } from '@/messages/read-threshold';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidacyPage } from '@/queries/candidates/candidacy';
import { bareName, bodyName } from '../bodies/body-name';
import { bodiesIn } from '../contests/contest-words';
import { dayWords } from '../rounds/round-times';
import { Mark, type MarkShape } from '../ui/mark';

type NameplateProps = { readonly page: CandidacyPage; readonly locale: Locale };

const b = (chunks: ReactNode) => <b>{chunks}</b>;

/** Number, name, and the one sentence about the candidate's status. */
export function Nameplate({ page, locale }: NameplateProps) {
  const { row } = page;
  const words = wordsFor(locale, 'candidacy');
  return (
    <div className="nameplate">
      <span className="no" aria-hidden="true">
        {row.number}
      </span>
      <div>
        <h1>{row.name}</h1>
        <p>
          <Mark shape={shapeOf(page)}>
            <Plate page={page} locale={locale} />
          </Mark>{' '}
          {row.home ? words('member', { home: bodyName(row.home, locale) }) : null}
        </p>
      </div>
    </div>
  );
}

function shapeOf({ round, row }: CandidacyPage): MarkShape {
  if (row.ballot === 'out') return 'out';
  if (row.result) return row.result.isElected ? 'full' : 'none';
  if (round.kind === 'archive') return 'none';
  if (row.ballot === 'on-the-ballot' || row.ballot === 'supporting-only') return 'full';
  return row.ballot === 'enough-not-accepted' ? 'wait' : 'none';
}

function Plate({ page: { round, contest, row }, locale }: NameplateProps): ReactNode {
  const words = wordsFor(locale, 'candidacy');
  const { ballot, outcome, result, status, since } = row;
  const figure = `${count(row.count, locale)} ${bodiesIn(contest, row.count, locale)}`;
  if (ballot === 'out') {
    const isDayKnown = since && !(round.kind === 'archive' && since.getTime() === round.opensAt.getTime());
    return words.rich('plate.out', {
      b,
      status: wordsFor(locale, 'shared')(`status.${status}`),
      day: since && isDayKnown ? words('onDay', { day: dayWords(since, round.zone, locale) }) : '',
      n: row.count,
      progress: figure,
    });
  }
  if (result || round.kind === 'archive') {
    const known = result
      ? words(result.isElected ? 'particulars.elected' : 'particulars.notElected')
      : wordsFor(locale, 'shared')('notKnown');
    return words.rich('plate.archive', { b, outcome: known, n: row.count, progress: figure });
  }
  if (outcome === null) return words.rich('plate.supporting-only', { b, progress: figure });
  const home = row.home && bareName(row.home, locale);
  const said = readAloud(outcome, wordsFor(locale, 'threshold'), { home, standing: ballot }).headline;
  const progress = said
    .slice(said.indexOf(':') + 1)
    .trim()
    .replace(/\.$/, '');
  return words.rich(`plate.${ballot}`, { b, progress });
}
