import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { HomeHow, HomeLedger, HomeNotice, HomeOthers, HomePast, HomeWho } from '@/components/rounds/home-page';
import { type Locale, wordsFor } from '@/messages/translate';
import { home } from '@/queries/rounds/home';
import { PublicPage } from './public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale }> };

const load = cache(async () => {
  const context = await publicContext();
  return { ...(await home(context)), now: context.now };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const words = wordsFor(locale, 'home');
  const [first] = (await load()).current;
  const heading = words(`title.${first ? noticeState(first.round.state) : 'none'}`);
  return {
    title: first ? words('over', { round: heading, contest: first.round.title }) : heading,
    description: words('description'),
  };
}

/** What is open now and until when, how many have been heard from, and the rounds before. */
export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  const { current, past, now } = await load();
  const [first] = current;
  const [main] = first?.contests ?? [];
  return (
    <PublicPage locale={locale} path="/" isPractice={first?.round.kind === 'practice'}>
      <HomeNotice current={first ?? null} locale={locale} now={now} />
      {first && main ? (
        <>
          <HomeLedger summary={main} locale={locale} />
          <HomeWho round={first.round} summary={main} locale={locale} />
        </>
      ) : null}
      <HomeOthers current={current} locale={locale} />
      {main ? <HomeHow contest={main.contest} locale={locale} /> : null}
      <HomePast past={past} locale={locale} />
    </PublicPage>
  );
}

/** Which of the notice's texts a round under way has. */
const noticeState = (state: string) => (state === 'open' || state === 'announced' ? state : 'closed');
