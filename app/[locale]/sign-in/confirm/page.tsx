import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PublicFrame } from '@/app/[locale]/(public)/public-page';
import { landingIn, pathAfterSignIn } from '@/auth/landing';
import { PostForm } from '@/components/ui/post-form';
import { PageHeader } from '@/components/ui/section';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ token?: string | string[]; callbackUrl?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'signIn')('confirmTitle'), robots: { index: false } };
}

/**
 * The page that the emailed link opens. Opening it does nothing: mail scanners open links too, and must not use it up.
 */
export default async function ConfirmPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { token, callbackUrl } = await searchParams;
  const landing = landingIn(locale, pathAfterSignIn(typeof callbackUrl === 'string' ? callbackUrl : undefined));
  if (typeof token !== 'string')
    redirect(`${href(locale, '/sign-in')}?${new URLSearchParams({ problem: 'link', callbackUrl: landing })}`);
  const words = wordsFor(locale, 'signIn');
  return (
    <PublicFrame locale={locale}>
      <div className="stack" lang={LANGUAGE_TAGS[locale]}>
        <PageHeader title={words('confirmTitle')} />
        <p>{words('confirm', { days: env.retention().sessions })}</p>
        <PostForm
          to={`/api/auth/callback/email?${new URLSearchParams({ token, callbackUrl: landing })}`}
          button={words('title')}
          sending={wordsFor(locale, 'form')('sending')}
        />
      </div>
    </PublicFrame>
  );
}
