import { Act } from '@/app/[locale]/admin/act';
import { contestPath, roundPage } from '@/app/[locale]/admin/round-page';
import type { CandidateAddress } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminStatement, adminStatement } from '@/queries/candidates/admin-statements';
import type { StatementLanguage } from '@/queries/candidates/candidate-statement';
import { takeDown } from './actions';

export const dynamic = 'force-dynamic';

type Found = AdminStatement & { readonly language: StatementLanguage };

const titleOf = ({ candidate, language }: Found, locale: Locale) =>
  wordsFor(locale, 'guideAdmin')('takeDown.title', { name: candidate.name, language });

/** The page that asks an admin to confirm that a candidate's statement in one language is taken down. */
const page = roundPage<CandidateAddress, Found>({
  isModerated: true,
  page: ({ contest, candidate }) => `/contests/${contest}/candidacies/${candidate}/statement/take-down`,
  isForActing: true,
  load: async (context, { round, contest, candidate }, query) => {
    const language = query.language === 'cy' ? 'cy' : 'en';
    const found = await adminStatement(context, { round, contest, candidate, language });
    return found && found.versions.length > 0 ? { ...found, language } : null;
  },
  title: (found, { locale }) => titleOf(found, locale),
  back: ({ round, contest, candidate }, { address }) => ({
    path: contestPath(round.slug, contest.slug, `/candidacies/${address.candidate}`),
    words: candidate.name,
  }),
  render: (found, { locale, address }) => {
    const { round, contest, candidate, language, versions } = found;
    const t = wordsFor(locale, 'guideAdmin');
    return (
      <Act
        locale={locale}
        over={`${contest.title}, ${round.title}`}
        title={titleOf(found, locale)}
        points={[t('takeDown.versions', { n: versions.length }), t('takeDown.place'), t('takeDown.final')]}
        action={takeDown.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug, candidate: candidate.slug, language }}
        button={t('takeDown.button')}
      />
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
