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
  const emails = await demoMail(context);
  return (
    <PublicFrame locale={locale} path="/demo/mail">
      <PageHeader title={words('mailTitle')} lede={words('mailLede')}>
        <p>
          <a href={href(locale, '/demo')}>{words('title')}</a>
        </p>
      </PageHeader>
      {emails.length === 0 ? (
        <Empty>
          <p>{words('noMail')}</p>
        </Empty>
      ) : (
        emails.map((email) => (
          // An article, not a section: two emails may have the same subject, and landmarks need unique names.
          <article key={email.id} className="leaf" aria-labelledby={`mail-${email.id}`}>
            <header>
              <h2 id={`mail-${email.id}`}>{email.subject || words('emptied')}</h2>
              <p>
                {words('to')} {email.to ?? words('hidden')}
                <br />
                <Exact at={email.createdAt} zone="Europe/London" locale={locale} />
                {email.isSent ? null : ` (${words('notSent')})`}
              </p>
            </header>
            {email.text ? <LinkedText text={email.text} site={env.siteUrl()} /> : null}
            {email.subject && !email.text ? <p>{words('emptied')}</p> : null}
          </article>
        ))
      )}
    </PublicFrame>
  );
}
