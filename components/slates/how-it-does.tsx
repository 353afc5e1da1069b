import { atStart, count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { SlatePage } from '@/queries/slates/slate-page';
import { bareName } from '../bodies/body-name';
import { bodiesIn, number } from '../contests/contest-words';
import { Ledger } from '../ui/ledger';
import { Section } from '../ui/section';
import { nominationsInWords } from './slate-words';

type HowProps = { readonly page: SlatePage; readonly path: string; readonly locale: Locale };

/** Its people's nominations together, and how many bodies named all of them, some, or some with others. */
export function HowItDoes({ page, path, locale }: HowProps) {
  const { round, contest, figures, loyalty, inFull } = page;
  const words = wordsFor(locale, 'slatePages');
  const bodies = (n: number) => bodiesIn(contest, n, locale);
  const all = loyalty.full + loyalty.part + loyalty.mixed + loyalty.none;
  if (figures.people === 0) return null;
  if (all === 0)
    return (
      <Section id="how" title={words('page.how.none')}>
        <p className="quiet">{words('page.how.noneText')}</p>
      </Section>
    );
  const title = words(round.kind === 'archive' ? 'page.how.titleArchive' : 'page.how.title', {
    n: loyalty.full,
    figure: atStart(number(loyalty.full, locale), locale),
    all: count(all, locale),
    bodies: bodies(all),
  });
  const note = words(round.kind === 'archive' ? 'page.how.noteArchive' : 'page.how.note', {
    all: count(all, locale),
    bodies: bodies(all),
    most: count(contest.maxPerBody, locale),
  });
  return (
    <Section id="how" title={title} note={note}>
      <div className="stack">
        <p>{nominationsInWords(figures, page, locale)}</p>
        <div className="w-full">
          <Ledger
            facts={(['full', 'part', 'mixed', 'none'] as const).map((kind) => ({
              figure: count(loyalty[kind], locale),
              words: words(`page.how.${kind === 'none' ? 'nobody' : kind}`, { bodies: bodies(loyalty[kind]) }),
            }))}
          />
        </div>
        {inFull.length > 0 ? (
          <details className="w-full">
            <summary>{words('page.how.list', { bodies: bodies(2) })}</summary>
            <ul className="namescolumns">
              {inFull.map((body) => (
                <li key={body.id}>
                  <a href={href(locale, `/bodies/${body.slug}`)}>{bareName(body, locale)}</a>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        {round.kind === 'archive' ? null : (
          <p>
            <a href={href(locale, `${path}/progress`)}>{words('page.how.progress')}</a>
          </p>
        )}
      </div>
    </Section>
  );
}
