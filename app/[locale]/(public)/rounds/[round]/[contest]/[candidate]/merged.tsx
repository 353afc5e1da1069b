import { PublicPage } from '@/app/[locale]/(public)/public-page';
import { Crumbs } from '@/components/ui/crumbs';
import { PageHeader } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { MergedCandidacy } from '@/queries/candidates/candidacy';

type MergedProps = { readonly merged: MergedCandidacy; readonly slug: string; readonly locale: Locale };

/** Says that two names on the list were one person, and where the nominations are. */
export function Merged({ merged: { round, contest, name, into }, slug, locale }: MergedProps) {
  const words = wordsFor(locale, 'candidacy');
  const to = `/rounds/${round.slug}/${contest.slug}`;
  return (
    <PublicPage locale={locale} path={`${to}/${slug}`} section="rounds" isPractice={round.kind === 'practice'}>
      <Crumbs
        locale={locale}
        trail={[
          { href: href(locale, '/rounds'), words: wordsFor(locale, 'rounds')('list.title') },
          { href: href(locale, `/rounds/${round.slug}`), words: round.title },
          { href: href(locale, to), words: contest.title },
        ]}
        here={name}
      />
      <PageHeader title={words('merged.title', { name })} lede={words('merged.lede', { into: into.name })} />
      <p>
        <a href={href(locale, `${to}/${into.slug}`)}>{words('merged.go', { into: into.name })}</a>
      </p>
    </PublicPage>
  );
}
