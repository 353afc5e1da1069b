import type { Metadata } from 'next';
import { become } from '@/app/[locale]/demo/actions';
import { demoContext } from '@/auth/demo';
import { DemoPeopleForm } from '@/components/people/demo-people-form';
import { Empty, Warning } from '@/components/ui/callout';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
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
          <DemoPeopleForm
            action={become.bind(null, locale)}
            label={words('listTitle')}
            people={people.map(({ person, bodyName, candidateName }) => ({
              key: person.key,
              who: words(`who.${person.key}`),
              about: candidateName ?? (bodyName ? words('body', { name: bodyName }) : null),
              signInAs: words('signInAs', { who: words(`who.${person.key}`) }),
            }))}
            words={formWords(locale, words('signIn'))}
          />
        )}
        <p>
          <a href={href(locale, '/demo/mail')}>{words('mailLink')}</a>
        </p>
      </div>
    </PublicFrame>
  );
}
