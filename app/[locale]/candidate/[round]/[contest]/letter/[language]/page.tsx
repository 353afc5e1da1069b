import { askIn } from '@/app/[locale]/ask';
import { saveLetter } from '@/app/[locale]/candidate/[round]/[contest]/letter/actions';
import { type ContestAddress, contestPath } from '@/app/[locale]/candidate/contest-address';
import { ownPage } from '@/app/[locale]/own-page';
import { StatementEditor } from '@/components/candidates/statement-editor';
import { isLocale } from '@/domain/base/languages.mjs';
import { wordsFor } from '@/messages/translate';
import { candidateLetter } from '@/queries/candidates/candidate-letter';

export const dynamic = 'force-dynamic';

/** The page on which a candidate writes one letter to the secretaries of all CLPs, in one language. */
const page = ownPage({
  side: 'candidate',
  load: async (context, { language, ...address }: ContestAddress & { language: string }) => {
    const loaded = isLocale(language) ? await candidateLetter(context, { ...address, language }) : null;
    return loaded && isLocale(language) ? { loaded, language } : null;
  },
  path: (address) => contestPath(address, `/letter/${address.language}`),
  title: ({ language }, locale) => wordsFor(locale, 'letters')(`title.${language}`),
  isPractice: ({ loaded }) => loaded.round.kind === 'practice',
  view: ({ loaded, language }, address, now) => (
    <StatementEditor
      ask={askIn(address.locale, address.round)}
      kind="letter"
      loaded={loaded}
      language={language}
      pageOf={(other) => contestPath(address, `/letter/${other}`)}
      action={saveLetter.bind(null, address)}
      now={now}
      locale={address.locale}
    />
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
