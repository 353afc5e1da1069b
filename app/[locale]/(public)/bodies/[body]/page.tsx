import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { EarlierRounds, OtherMap } from '@/components/bodies/body-history';
import { anchorOf, bareName, bodyName, otherName } from '@/components/bodies/body-name';
import { answerOf, ledeOf, questionOf, StatusSteps } from '@/components/bodies/body-status';
import { Neighbours } from '@/components/bodies/neighbours';
import { Meetings, ThisRound } from '@/components/bodies/this-round';
import { feedsOf } from '@/components/open-data/data-links';
import { Crumbs } from '@/components/ui/crumbs';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type BodyPage, bodyPage } from '@/queries/bodies/body-page';
import { NotHere } from '../../not-here';
import { PublicPage } from '../../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; body: string }> };

const load = cache(async (slug: string) => {
  const context = await publicContext();
  return { page: await bodyPage(context, slug), now: context.now };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, body } = await params;
  const { page, now } = await load(body);
  if (!page) return { title: wordsFor(locale, 'shared')('notFound.title') };
  const words = wordsFor(locale, 'bodyPages');
  const files = wordsFor(locale, 'openData');
  const name = bodyName(page.body, locale);
  return {
    title: words('pageTitle', { question: questionOf(page, now, locale), answer: answerOf(page, now, locale) }),
    description: words('description', { body: name }),
    alternates: {
      types: feedsOf(
        locale,
        `/bodies/${body}`,
        files('feed.bodyTitle', { body: name }),
        files('calendar.bodyName', { body: name }),
      ),
    },
  };
}

/** One CLP: the question everybody asks of it, the answer, and what it did before. */
export default async function Body({ params }: Props) {
  const { locale, body: slug } = await params;
  const { page, now } = await load(slug);
  if (!page) return <NotHere locale={locale} />;
  const { body, rounds } = page;
  const current = rounds.filter((each) => each.isCurrent && each.as.id === body.id);
  const before = rounds.filter((each) => !current.includes(each));
  const [first] = current;
  return (
    <PublicPage locale={locale} path={`/bodies/${slug}`} section="bodies" isPractice={first?.round.kind === 'practice'}>
      <Crumbs
        locale={locale}
        trail={[
          { href: href(locale, '/bodies'), words: wordsFor(locale, 'bodyPages')('crumb') },
          {
            href: href(locale, `/bodies#${anchorOf(body.region)}`),
            words: wordsFor(locale, 'shared')(`region.${body.region}`),
          },
        ]}
        here={bareName(body, locale)}
      />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={bodyName(body, locale)}
        href={href(locale, `/bodies/${slug}/feed.xml`)}
      />
      <div className="head">
        <InOtherLanguage body={body} locale={locale} />
        <h1 className="text-2xl">{questionOf(page, now, locale)}</h1>
        <p className="answer">{answerOf(page, now, locale)}</p>
        <p className="lede">{ledeOf(page, now, locale)}</p>
      </div>
      {first ? <StatusSteps page={page} inRound={first} locale={locale} /> : null}
      {current.map((inRound) => (
        <ThisRound
          key={inRound.round.slug}
          body={body}
          inRound={inRound}
          isOnly={current.length === 1}
          now={now}
          locale={locale}
        />
      ))}
      {first ? <Meetings body={body} rounds={current} locale={locale} /> : null}
      <EarlierRounds page={page} rounds={before} locale={locale} />
      <OtherMap page={page} locale={locale} />
      <Neighbours page={page} inRound={first} now={now} locale={locale} />
    </PublicPage>
  );
}

/** The name that the body has in the other language, which its letters and lists may use. */
function InOtherLanguage({ body, locale }: { readonly body: BodyPage['body']; readonly locale: Locale }) {
  const other = otherName(body, locale);
  if (!other) return null;
  return (
    <p className="quiet">
      {wordsFor(locale, 'myClp').rich('inWelsh', {
        other: other.text,
        name: (chunks) => <span lang={other.lang}>{chunks}</span>,
      })}
    </p>
  );
}
