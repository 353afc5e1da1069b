import { ownPage } from '@/app/[locale]/own-page';
import { bodyName } from '@/components/bodies/body-name';
import { AgendaPackView } from '@/components/nominations/agenda-pack';
import { BackLink } from '@/components/ui/back-link';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { agendaPack } from '@/queries/nominations/agenda-pack';

export const dynamic = 'force-dynamic';

/** The agenda pack of one CLP in one round, for its officers and members to read, print and forward. */
const page = ownPage({
  side: 'office',
  load: (context, address: { readonly body: string; readonly round: string }) => agendaPack(context, address),
  path: ({ body, round }) => `/office/${body}/${round}/pack`,
  title: ({ body, round }, locale) =>
    `${wordsFor(locale, 'pack')('title', { body: bodyName(body, locale) })} · ${round.title}`,
  isPractice: ({ round }) => round.kind === 'practice',
  view: (pack, { locale }) => (
    <>
      <BackLink href={href(locale, '/office')} words={wordsFor(locale, 'pack')('back')} />
      <AgendaPackView pack={pack} locale={locale} />
    </>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
