import { Act } from '@/app/[locale]/admin/act';
import { RemoveFromDraft } from '@/app/[locale]/admin/remove-from-draft';
import { contestPath, roundPage, unsettled } from '@/app/[locale]/admin/round-page';
import { endClaim, type SlateAddress } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { wordsFor } from '@/messages/translate';
import { adminSlates } from '@/queries/slates/admin-slates';

export const dynamic = 'force-dynamic';

/**
 * The page that asks an admin to confirm that a candidate is removed from a slate: the effects, the date, and the
 * reason.
 */
const page = roundPage({
  page: ({ contest, slate, claim }: SlateAddress & { claim: string }) =>
    `/contests/${contest}/slates/${slate}/withdraw/${claim}`,
  isForActing: true,
  load: async (context, address) => {
    const found = unsettled(await adminSlates(context, address.round));
    const contest = found?.contests.find(({ slug }) => slug === address.contest);
    const slate = contest?.slates.find(({ slug }) => slug === address.slate);
    const claim = slate?.claims.find(({ id, withdrawnOn }) => id === address.claim && withdrawnOn === null);
    return found && contest && slate && claim ? { ...found, contest, slate, claim } : null;
  },
  title: ({ slate, claim }, { locale }) =>
    wordsFor(locale, 'guideAdmin')('slates.withdrawTitle', { slate: slate.name, candidate: claim.candidate.name }),
  back: ({ round, contest, slate }) => ({
    path: contestPath(round.slug, contest.slug, `/slates/${slate.slug}`),
    words: slate.name,
  }),
  render: ({ round, contest, slate, claim, isPublic }, { locale, address }) => {
    const t = wordsFor(locale, 'guideAdmin');
    const words = { slate: slate.name, candidate: claim.candidate.name };
    const action = endClaim.bind(null, address);
    const hidden = { round: round.slug, contest: contest.slug, slate: slate.slug, claim: claim.id };
    return (
      <>
        <Act
          locale={locale}
          over={`${contest.title}, ${round.title}`}
          title={t('slates.withdrawTitle', words)}
          points={[
            t('slates.withdrawMarks', words),
            t('slates.withdrawStays', words),
            t('slates.withdrawAgain', words),
          ]}
          action={action}
          hidden={hidden}
          button={t('slates.withdrawButton')}
          fields={[
            { as: 'day', name: 'withdrawnOn', label: t('sinceWhen'), hint: t('slates.withdrawnOnHint') },
            { as: 'lines', name: 'reason', label: t('slates.reason'), hint: t('slates.reasonHint') },
          ]}
        />
        {isPublic ? null : (
          <RemoveFromDraft
            locale={locale}
            action={action}
            hidden={hidden}
            title={t('addedByMistake')}
            note={t('slates.removeClaimText')}
            button={t('slates.removeClaimButton')}
          />
        )}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
