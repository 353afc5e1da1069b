import { askIn } from '@/app/[locale]/ask';
import { publish } from '@/app/[locale]/candidate/[round]/[contest]/actions';
import { type ContestAddress, contestPath } from '@/app/[locale]/candidate/contest-address';
import { ownPage } from '@/app/[locale]/own-page';
import { StatementEditor } from '@/components/candidates/statement-editor';
import { isLocale } from '@/domain/base/languages.mjs';
import { wordsFor } from '@/messages/translate';
import { candidateStatement } from '@/queries/candidates/candidate-statement';

export const dynamic = 'force-dynamic';

/** The page on which a candidate writes their statement in one language. */
const page = ownPage({
  side: 'candidate',
  load: async (context, { language, ...address }: ContestAddress & { language: string }) => {
    const loaded = isLocale(language) ? await candidateStatement(context, { ...address, language }) : null;
    return loaded && isLocale(language) ? { loaded, language } : null;
  },
  path: (address) => contestPath(address, `/statement/${address.language}`),
  title: ({ language }, locale) => wordsFor(locale, 'candidateOffice')(`editor.title.${language}`),
  isPractice: ({ loaded }) => loaded.round.kind === 'practice',
  view: ({ loaded, language }, address, now) => (
    <StatementEditor
      loaded={loaded}
      language={language}
      pageOf={(other) => contestPath(address, `/statement/${other}`)}
      action={publish.bind(null, address)}
      ask={askIn(address.locale, address.round)}
      now={now}
      locale={address.locale}
    />
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
