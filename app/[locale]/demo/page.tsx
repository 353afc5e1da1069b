import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { becomeDemoPerson, demoContext } from '@/auth/demo';
import { Button } from '@/components/ui/button';
import { Empty, Warning } from '@/components/ui/callout';
import { PageHeader } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { demoPeople } from '@/queries/sign-in/demo';
import { NotFoundPage, PublicFrame } from '../(public)/public-page';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ gone?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'demo')('title'), robots: { index: false } };
}

export default async function DemoPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const context = await demoContext();
  if (!context) return <NotFoundPage locale={locale} />;
  const words = wordsFor(locale, 'demo');
  const people = await demoPeople(context);
  async function become(form: FormData) {
    'use server';
    const isThere = await becomeDemoPerson(String(form.get('person')), locale);
    redirect(href(locale, isThere ? '/office' : '/demo?gone=1'));
  }
  return (
    <PublicFrame locale={locale} path="/demo">
      <div className="stack">
        <PageHeader title={words('title')} lede={words('lede')} />
        {(await searchParams).gone ? (
          <Warning>
            <p>{words('gone')}</p>
          </Warning>
        ) : null}
        {people.length === 0 ? (
          <Empty>
            <p>{words('missing')}</p>
          </Empty>
        ) : (
          <form action={become}>
            <ul className="stack gap-s5" aria-label={words('listTitle')}>
              {people.map(({ person, bodyName, candidateName }) => (
                <li key={person.key} className="stack gap-s2">
                  <span>
                    <b>{words(`who.${person.key}`)}</b>
                    {bodyName || candidateName ? (
                      <span className="quiet"> {candidateName ?? words('body', { name: bodyName ?? '' })}</span>
                    ) : null}
                  </span>
                  <Button
                    size="s"
                    name="person"
                    value={person.key}
                    label={words('signInAs', { who: words(`who.${person.key}`) })}
                  >
                    {words('signIn')}
                  </Button>
                </li>
              ))}
            </ul>
          </form>
        )}
        <p>
          <a href={href(locale, '/demo/mail')}>{words('mailLink')}</a>
        </p>
      </div>
    </PublicFrame>
  );
}
