import { publicPage } from '@/app/[locale]/(public)/public-page';
import { bodyName } from '@/components/bodies/body-name';
import { BodyView, currentRounds } from '@/components/bodies/body-page';
import { answerOf, questionOf } from '@/components/bodies/body-status';
import { feedsOf } from '@/components/open-data/data-links';
import { wordsFor } from '@/messages/translate';
import { bodyBehind, bodyPage } from '@/queries/bodies/body-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page of one body: whether it has nominated, its nominations, and those of earlier rounds. */
const page = publicPage({
  // The address of a name that an admin gave the body shows the body too.
  load: async (context, { body }: { body: string }) => (await bodyPage(context, body)) ?? bodyBehind(context, body),
  metadata: (found, { locale, now }) => {
    const body = found.body.slug;
    const words = wordsFor(locale, 'bodyPages');
    const files = wordsFor(locale, 'openData');
    const name = bodyName(found.body, locale);
    return {
      title: words('pageTitle', { question: questionOf(found, now, locale), answer: answerOf(found, now, locale) }),
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
  },
  frame: (found) => ({
    path: `/bodies/${found.body.slug}`,
    section: 'bodies',
    isPractice: currentRounds(found)[0]?.round.kind === 'practice',
  }),
  view: (found, { locale, now }) => <BodyView page={found} now={now} locale={locale} />,
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
