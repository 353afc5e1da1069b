import type { Metadata } from 'next';
import { publicContext } from '@/auth/context';
import { bodyName, OtherName } from '@/components/bodies/body-name';
import { Empty } from '@/components/ui/callout';
import { FindForm } from '@/components/ui/get-form';
import { PageHeader, Section } from '@/components/ui/section';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { bodiesToRegister } from '@/queries/people/registrations';
import { PublicFrame } from '../(public)/public-page';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ readonly q?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'register')('find.title'), robots: { index: false } };
}

/** The page on which officers who are not registered yet find their CLP. */
export default async function RegisterPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { q } = await searchParams;
  const typed = (typeof q === 'string' ? q : '').slice(0, 100);
  const found = await bodiesToRegister(await publicContext(), typed);
  const t = wordsFor(locale, 'register');
  return (
    <PublicFrame locale={locale} path={typed ? `/register?${new URLSearchParams({ q: typed })}` : '/register'}>
      <div lang={LANGUAGE_TAGS[locale]}>
        <PageHeader title={t('find.title')} lede={t('find.lede')}>
          <FindForm
            action={href(locale, '/register')}
            id="q"
            name="q"
            label={t('find.label')}
            hint={t('find.hint')}
            button={t('find.button')}
            value={typed}
            isAct
          />
        </PageHeader>
        {typed.trim() === '' ? null : found.length === 0 ? (
          <Empty>
            <p>{t('find.none', { typed })}</p>
          </Empty>
        ) : (
          <Section id="found" title={t('find.results', { n: found.length })}>
            <ul className="stack gap-s2">
              {found.map((body) => (
                <li key={body.id}>
                  <a href={href(locale, `/register/${body.slug}`)}>
                    {t('find.choose', { body: bodyName(body, locale) })}
                  </a>{' '}
                  <OtherName body={body} locale={locale} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </PublicFrame>
  );
}
