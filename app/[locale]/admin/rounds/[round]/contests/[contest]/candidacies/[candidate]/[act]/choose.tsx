import type { ReactNode } from 'react';
import { bodyName } from '@/components/bodies/body-name';
import { FindForm } from '@/components/ui/find-form';
import { PageHeader } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminCandidacy } from '@/queries/candidates/admin-candidacy';

type ChooseProps = {
  readonly page: AdminCandidacy;
  readonly path: string;
  readonly locale: Locale;
};

const to = (locale: Locale, path: string, slug: string) => `${href(locale, path)}?${new URLSearchParams({ to: slug })}`;

/** First step of a change of home: the new body. */
export function ChooseHome({ page, path, locale, typed }: ChooseProps & { readonly typed: string }) {
  const t = wordsFor(locale, 'adminActs');
  return (
    <Chooser page={page} title={t('candidacy.title.home', { name: page.person.row.name })}>
      <FindForm
        action={href(locale, path)}
        id="find"
        name="q"
        label={t('candidacy.homeFind')}
        hint={t('candidacy.homeFindHint')}
        button={t('candidacy.find')}
        value={typed}
        isAct
      />
      {page.found.length > 0 ? (
        <section className="mt-s5" aria-labelledby="found">
          <h2 id="found">{t('candidacy.found')}</h2>
          <ul className="points">
            {page.found.map((body) => (
              <li key={body.id}>
                <a href={to(locale, path, body.slug)}>{bodyName(body, locale)}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : typed.trim() === '' ? null : (
        <p className="mt-s4" role="status">
          {t('candidacy.foundNone', { typed })}
        </p>
      )}
    </Chooser>
  );
}

/** First step of a merge: which entry is the same person. */
export function ChooseEntry({ page, path, locale }: ChooseProps) {
  const t = wordsFor(locale, 'adminActs');
  const others = page.people.filter(({ row, mergedInto }) => row.id !== page.person.row.id && mergedInto === null);
  return (
    <Chooser page={page} title={t('candidacy.mergeChoose')}>
      <ul className="points">
        {others.map(({ row, home }) => (
          <li key={row.id}>
            <a href={to(locale, path, row.slug)}>{row.name}</a>
            {home ? <span className="quiet"> {bodyName(home, locale)}</span> : null}
          </li>
        ))}
      </ul>
    </Chooser>
  );
}

function Chooser({ page, title, children }: { page: AdminCandidacy; title: string; children: ReactNode }) {
  return (
    <>
      <PageHeader over={`${page.contest.title}, ${page.round.title}`} title={title} />
      <div className="max-w-text">{children}</div>
    </>
  );
}
