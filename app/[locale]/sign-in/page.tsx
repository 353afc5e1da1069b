import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { requestContext } from '@/auth/context';
import { landingIn, pathAfterSignIn } from '@/auth/landing';
import type { SignInTrouble } from '@/auth/use-link';
import { Warning } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { SignedOutMark } from '@/components/ui/your-pages';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { LIMITS } from '@/domain/base/limits';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { limitWords } from '@/messages/limit-words';
import { wordsFor } from '@/messages/translate';
import { PublicFrame } from '../(public)/public-page';
import { askForLink } from './actions';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<Query>;
};
type Query = Readonly<Partial<Record<'callbackUrl' | 'problem' | 'limit' | 'until', string | string[]>>>;

const only = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/** The problem whose code is in the address, if we know that code. The page repeats no other text from the address. */
function problemIn(
  { problem, limit, until }: Query,
  now: Date,
  locale: Locale,
): { key: SignInTrouble; text: string } | null {
  const words = wordsFor(locale, 'signIn');
  if (problem === 'link' || problem === 'fault') return { key: problem, text: words(problem) };
  const at = new Date(only(until) ?? '');
  if (problem !== 'limit' || Number.isNaN(at.getTime())) return null;
  const name = limit === 'registration-network' ? limit : 'registration-everybody';
  const reached = { code: 'limit-reached', limit: name, until: at } as const;
  return { key: 'limit', text: limitWords(reached, now, locale) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'signIn')('title'), robots: { index: false } };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = await searchParams;
  const landing = landingIn(locale, pathAfterSignIn(only(query.callbackUrl)));
  const { actor, now } = await requestContext();
  if (actor.kind === 'person') redirect(landing);
  const words = wordsFor(locale, 'signIn');
  // The address keeps these values, so that people who change the language still get to the page they wanted.
  const problem = problemIn(query, now, locale);
  const kept = problem?.key === 'limit' ? { limit: only(query.limit) ?? '', until: only(query.until) ?? '' } : {};
  const asked = { callbackUrl: landing, ...(problem ? { problem: problem.key, ...kept } : {}) };
  return (
    <PublicFrame locale={locale} path={`/sign-in?${new URLSearchParams(asked)}`}>
      <SignedOutMark />
      <div className="stack" lang={LANGUAGE_TAGS[locale]}>
        <PageHeader
          title={words(problem?.key === 'link' ? 'linkTitle' : 'title')}
          lede={problem ? undefined : words('lede')}
        />
        {problem ? (
          <Warning>
            <p>{problem.text}</p>
          </Warning>
        ) : null}
        <Form
          action={askForLink.bind(null, locale)}
          hidden={{ callbackUrl: landing }}
          fields={[{ as: 'email', name: 'email', label: words('email'), hint: words('emailHint') }]}
          words={formWords(locale, words('send'))}
        />
        <p>
          {wordsFor(locale, 'register')('signInText')}{' '}
          <a href={href(locale, '/register')}>{wordsFor(locale, 'register')('find.title')}</a>
        </p>
        <p className="small quiet">
          {words('rule', { mailbox: LIMITS['link-mailbox'].most, network: LIMITS['link-network'].most })}
        </p>
      </div>
    </PublicFrame>
  );
}
