import type { Metadata } from 'next';
import { NotFoundPage, PublicFrame } from '@/app/[locale]/(public)/public-page';
import { demoContext } from '@/auth/demo';
import { Empty } from '@/components/ui/callout';
import { LinkedText } from '@/components/ui/linked-text';
import { PageHeader } from '@/components/ui/section';
import { Exact } from '@/components/ui/time';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { demoMail } from '@/queries/sign-in/demo';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'demo')('mailTitle'), robots: { index: false } };
}

export default async function DemoMailPage({ params }: Props) {
  const { locale } = await params;
  const context = await demoContext();
  if (!context) return <NotFoundPage locale={locale} />;
  const words = wordsFor(locale, 'demo');
  const mails = await demoMail(context);
  return (
    <PublicFrame locale={locale} path="/demo/mail">
      <PageHeader title={words('mailTitle')} lede={words('mailLede')}>
        <p>
          <a href={href(locale, '/demo')}>{words('people')}</a>
        </p>
      </PageHeader>
      {mails.length === 0 ? (
        <Empty>
          <p>{words('noMail')}</p>
        </Empty>
      ) : (
        mails.map((mail) => (
          // An article, not a section: two emails may have the same subject, and landmarks need unique names.
          <article key={mail.id} className="leaf" aria-labelledby={`mail-${mail.id}`}>
            <header>
              <h2 id={`mail-${mail.id}`}>{mail.subject}</h2>
              <p>
                {words('to')} {mail.to ?? words('hidden')}
                <br />
                <Exact at={mail.createdAt} zone="Europe/London" locale={locale} />
                {mail.isSent ? null : ` (${words('notSent')})`}
              </p>
            </header>
            {mail.text ? <LinkedText text={mail.text} site={env.siteUrl()} /> : <p>{words('emptied')}</p>}
          </article>
        ))
      )}
    </PublicFrame>
  );
}
