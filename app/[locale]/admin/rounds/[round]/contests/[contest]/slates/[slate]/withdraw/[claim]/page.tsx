import type { Metadata } from 'next';
import { AdminMissing } from '@/app/[locale]/admin/frame';
import { endClaim } from '@/app/[locale]/admin/rounds/[round]/guide-actions';
import { RemoveFromDraft } from '@/app/[locale]/admin/rounds/[round]/remove-from-draft';
import { lockedWords } from '@/app/[locale]/admin/rounds/[round]/scene';
import { SetUpPage } from '@/app/[locale]/admin/rounds/[round]/set-up-page';
import { openSlates, type SlateParams, slateIn } from '@/app/[locale]/admin/rounds/[round]/slates/scene';
import { dayField, formWords } from '@/app/[locale]/admin/rounds/set-up-words';
import { PageHeader } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { wordsFor } from '@/messages/translate';

export const dynamic = 'force-dynamic';

type Address = SlateParams & { readonly claim: string };
type Props = { readonly params: Promise<Address> };

const sceneOf = async (address: Address) => {
  const page = `/contests/${address.contest}/slates/${address.slate}/withdraw/${address.claim}`;
  const found = slateIn(await openSlates(address.locale, address.round, page), address);
  const claim = found?.slate.claims.find(({ id, withdrawnOn }) => id === address.claim && withdrawnOn === null);
  if (!found || !claim || lockedWords(found.scene, address.locale)) return null;
  const words = { slate: found.slate.name, candidate: claim.candidate.name };
  return { ...found, claim, page, words };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const found = await sceneOf(address);
  const title = found
    ? wordsFor(address.locale, 'guideAdmin')('slates.withdrawTitle', found.words)
    : wordsFor(address.locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** Before a claim ends: what that does, since when, and why. */
export default async function WithdrawClaimPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const found = await sceneOf(address);
  if (!found) return <AdminMissing locale={locale} />;
  const { scene, contest, slate, claim, page, words } = found;
  const t = wordsFor(locale, 'guideAdmin');
  const hidden = { round: scene.round.slug, contest: contest.slug, slate: slate.slug, claim: claim.id };
  const points = [t('slates.withdrawMarks', words), t('slates.withdrawStays', words), t('slates.withdrawAgain', words)];
  return (
    <SetUpPage
      params={address}
      scene={scene}
      page={page}
      back={{ page: `/contests/${contest.slug}/slates/${slate.slug}`, words: slate.name }}
    >
      <SetUpForm
        action={endClaim.bind(null, address)}
        hidden={hidden}
        words={formWords(locale, t('slates.withdrawButton'))}
        fields={[
          dayField(locale, {
            name: 'withdrawnOn',
            label: t('slates.withdrawnOn'),
            hint: t('slates.withdrawnOnHint'),
          }),
          { as: 'lines', name: 'reason', label: t('slates.reason'), hint: t('slates.reasonHint') },
        ]}
      >
        <PageHeader over={`${contest.title}, ${scene.round.title}`} title={t('slates.withdrawTitle', words)} />
        <div className="stack gap-s4 mb-s6 max-w-text">
          <h2>{wordsFor(locale, 'admin')('act.happens')}</h2>
          <ul className="points">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      </SetUpForm>
      {scene.isPublic ? null : (
        <div className="mt-s7">
          <RemoveFromDraft
            locale={locale}
            action={endClaim.bind(null, address)}
            hidden={hidden}
            title={t('slates.removeClaim')}
            note={t('slates.removeClaimText')}
            button={t('slates.removeClaimButton')}
          />
        </div>
      )}
    </SetUpPage>
  );
}
