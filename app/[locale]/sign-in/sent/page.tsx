import type { Metadata } from 'next';
import { PublicFrame } from '@/app/[locale]/(public)/public-page';
import { Ask } from '@/app/[locale]/ask';
import { systemContext } from '@/auth/context';
import { landingIn, pathAfterSignIn } from '@/auth/landing';
import { PageHeader } from '@/components/ui/section';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { env } from '@/lib/env';
import { ASK } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { linkState } from '@/queries/people/outbox';
import { CheckAgain } from './check-again';

export const dynamic = 'force-dynamic';

type Query = { readonly callbackUrl?: string | string[]; readonly link?: string | string[] };
type Props = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<Query>;
};

const only = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/**
 * Says whether the email with the link has been sent. An email that is being sent, or has failed once, is still
 * waiting.
 */
async function stateOf({ link }: Query) {
  const state = await linkState(await systemContext(), only(link) ?? '');
  if (state === null) return 'unknown';
  return state === 'sending' || state === 'failing' ? 'waiting' : state;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const state = await stateOf(await searchParams);
  return { title: wordsFor((await params).locale, 'signIn')(`sent.${state}.title`), robots: { index: false } };
}

/**
 * Says whether the link has been sent. The id in the address belongs to this request only, and contains no information
 * about the person.
 */
export default async function SentPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = await searchParams;
  const landing = landingIn(locale, pathAfterSignIn(only(query.callbackUrl)));
  const words = wordsFor(locale, 'signIn');
  const state = await stateOf(query);
  const link = only(query.link);
  const here = `/sign-in/sent?${new URLSearchParams({ ...(link ? { link } : {}), callbackUrl: landing })}`;
  return (
    <PublicFrame locale={locale} path={here}>
      <div className="stack" lang={LANGUAGE_TAGS[locale]}>
        <div className="stack" role="status">
          <PageHeader title={words(`sent.${state}.title`)} lede={words(`sent.${state}.text`)} />
          <p>
            <Ask locale={locale} text={words(`sent.${state}.help`, { contact: ASK })} />
          </p>
        </div>
        {state === 'waiting' ? (
          <p>
            <a href={href(locale, here)}>{words('checkAgain')}</a>
            <CheckAgain />
          </p>
        ) : (
          <p>
            <a href={`${href(locale, '/sign-in')}?${new URLSearchParams({ callbackUrl: landing })}`}>
              {words('askAgain')}
            </a>
          </p>
        )}
        {env.isDemo() ? (
          <p>
            <a href={href(locale, '/demo/mail')}>{words('demoMail')}</a>
          </p>
        ) : null}
      </div>
    </PublicFrame>
  );
}
