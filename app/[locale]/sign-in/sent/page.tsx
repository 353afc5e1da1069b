import type { Metadata } from 'next';
import { PublicFrame } from '@/app/[locale]/(public)/public-page';
import { landingIn, pathAfterSignIn } from '@/auth/landing';
import { PageHeader } from '@/components/ui/section';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ callbackUrl?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'signIn')('sentTitle'), robots: { index: false } };
}

export default async function SentPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { callbackUrl } = await searchParams;
  const landing = landingIn(locale, pathAfterSignIn(typeof callbackUrl === 'string' ? callbackUrl : undefined));
  const words = wordsFor(locale, 'signIn');
  return (
    <PublicFrame locale={locale} path={`/sign-in/sent?${new URLSearchParams({ callbackUrl: landing })}`}>
      <div className="stack" lang={LANGUAGE_TAGS[locale]}>
        <PageHeader title={words('sentTitle')} lede={words('sent')} />
        <p>{words('sentHelp')}</p>
        <p>
          <a href={`${href(locale, '/sign-in')}?${new URLSearchParams({ callbackUrl: landing })}`}>
            {words('askAgain')}
          </a>
        </p>
        {env.isDemo() ? (
          <p>
            <a href={href(locale, '/demo/mail')}>{words('demoMail')}</a>
          </p>
        ) : null}
      </div>
    </PublicFrame>
  );
}
