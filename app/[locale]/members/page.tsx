import { redirect } from 'next/navigation';
import { ApplicationsSection } from '@/components/candidates/applications-section';
import { MemberHomeView } from '@/components/people/member-home';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { ownApplications } from '@/queries/candidates/own-applications';
import { memberHome } from '@/queries/people/member-home';
import { ownPage } from '../own-page';

export const dynamic = 'force-dynamic';

/** A member's home page. A person who is a member of no body is sent to the pages for their own role. */
const page = ownPage({
  side: 'members',
  load: async (context) => ({
    ...(await memberHome(context)),
    applications: await ownApplications(context),
  }),
  path: () => '/members',
  title: (_, locale) => wordsFor(locale, 'members')('title'),
  isPractice: ({ statements }) => statements.length > 0 && statements.every(({ round }) => round.kind === 'practice'),
  view: (home, { locale }, now) => {
    if (home.bodies.length === 0) redirect(href(locale, '/office'));
    return (
      <>
        <MemberHomeView home={home} now={now} locale={locale} />
        <ApplicationsSection applications={home.applications} locale={locale} />
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
