import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { requestContext } from '@/auth/context';
import { landingIn, pathAfterSignIn } from '@/auth/landing';
import { Warning } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { LIMITS } from '@/domain/base/limits';
import { formWords } from '@/messages/form-words';
import { wordsFor } from '@/messages/translate';
import { PublicFrame } from '../(public)/public-page';
import { askForLink } from './actions';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ callbackUrl?: string | string[]; problem?: string | string[] }>;
};

const only = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'signIn')('title'), robots: { index: false } };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { callbackUrl, problem } = await searchParams;
  const landing = landingIn(locale, pathAfterSignIn(only(callbackUrl)));
  const { actor } = await requestContext();
  if (actor.kind === 'person') redirect(landing);
  const words = wordsFor(locale, 'signIn');
  // The address keeps these values, so that people who change the language still get to the page they wanted.
  const asked = { callbackUrl: landing, ...(problem === 'link' || problem === 'fault' ? { problem } : {}) };
  return (
    <PublicFrame locale={locale} path={`/sign-in?${new URLSearchParams(asked)}`}>
      <div className="stack" lang={LANGUAGE_TAGS[locale]}>
        <PageHeader
          title={words(problem === 'link' ? 'linkTitle' : 'title')}
          lede={problem ? undefined : words('lede')}
        />
        {problem ? (
          <Warning>
            <p>{words(problem === 'link' ? 'link' : 'fault')}</p>
          </Warning>
        ) : null}
        <Form
          action={askForLink.bind(null, locale)}
          hidden={{ callbackUrl: landing }}
          fields={[{ as: 'email', name: 'email', label: words('email'), hint: words('emailHint') }]}
          words={formWords(locale, words('send'))}
        />
        <p className="small quiet">
          {words('rule', { mailbox: LIMITS['link-mailbox'].most, network: LIMITS['link-network'].most })}
        </p>
      </div>
    </PublicFrame>
  );
}
