import { Section } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Attention } from '@/queries/rounds/attention';

type PastRoundsProps = { readonly over: Attention['over']; readonly locale: Locale };

/** The contests whose nominations are over, each with the pages for what comes after. */
export function PastRounds({ over, locale }: PastRoundsProps) {
  const t = wordsFor(locale, 'attention');
  if (over.length === 0) return null;
  return (
    <Section id="over" title={t('over.title')} note={t('over.note')}>
      <div className="stack gap-s5">
        {over.map(({ round, contests }) => (
          <div key={round.slug} className="stack gap-s2">
            <h3>{round.title}</h3>
            {contests.map(({ slug, title, hasResult }) => {
              const path = `/admin/rounds/${round.slug}/contests/${slug}`;
              return (
                <p key={slug}>
                  {title}, {t(hasResult ? 'over.recorded' : 'over.none')}:{' '}
                  <a href={href(locale, `${path}/results`)}>
                    {t('over.results')}
                    <span className="vh"> {`${round.title}, ${title}`}</span>
                  </a>
                  {', '}
                  <a href={href(locale, `${path}/vacancies`)}>
                    {t('over.vacancies')}
                    <span className="vh"> {`${round.title}, ${title}`}</span>
                  </a>
                  {', '}
                  <a href={href(locale, `${path}/totals`)}>
                    {t('over.totals')}
                    <span className="vh"> {`${round.title}, ${title}`}</span>
                  </a>
                </p>
              );
            })}
          </div>
        ))}
      </div>
    </Section>
  );
}
