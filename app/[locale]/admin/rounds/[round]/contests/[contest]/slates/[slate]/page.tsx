import type { Metadata } from 'next';
import { AdminMissing } from '@/app/[locale]/admin/frame';
import { dropSlate, putClaims, saveSlate } from '@/app/[locale]/admin/rounds/[round]/guide-actions';
import { RemoveFromDraft } from '@/app/[locale]/admin/rounds/[round]/remove-from-draft';
import { lockedWords } from '@/app/[locale]/admin/rounds/[round]/scene';
import { SetUpPage } from '@/app/[locale]/admin/rounds/[round]/set-up-page';
import { slateFields } from '@/app/[locale]/admin/rounds/[round]/slates/fields';
import { openSlates, type SlateParams, slateIn } from '@/app/[locale]/admin/rounds/[round]/slates/scene';
import { dayField, formWords, reasonField } from '@/app/[locale]/admin/rounds/set-up-words';
import { Inset } from '@/components/ui/callout';
import { PageHeader, Section } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { Claims } from './claims';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<SlateParams> };

const pageOf = ({ contest, slate }: SlateParams) => `/contests/${contest}/slates/${slate}`;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const found = slateIn(await openSlates(address.locale, address.round, pageOf(address)), address);
  const title = found?.slate.name ?? wordsFor(address.locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** One slate: whom it claims or claimed, more to claim at once, and what is said of the slate itself. */
export default async function SlatePage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const found = slateIn(await openSlates(locale, address.round, pageOf(address)), address);
  if (!found) return <AdminMissing locale={locale} />;
  const { scene, contest, slate } = found;
  const { round, isPublic } = scene;
  const t = wordsFor(locale, 'guideAdmin');
  const setUp = wordsFor(locale, 'adminSetup');
  const locked = lockedWords(scene, locale);
  const hidden = { round: round.slug, contest: contest.slug, slate: slate.slug };
  const isClaimed = (slug: string) =>
    slate.claims.some(({ candidate, withdrawnOn }) => candidate.slug === slug && withdrawnOn === null);
  const others = contest.candidates.filter(({ slug }) => !isClaimed(slug));
  return (
    <SetUpPage
      params={address}
      scene={scene}
      page={pageOf(address)}
      back={{ page: '/slates', words: setUp('tasks.slates') }}
    >
      <PageHeader over={`${contest.title}, ${round.title}`} title={slate.name}>
        {locked ? <Inset>{locked}</Inset> : null}
        {isPublic ? (
          <p>
            <a href={href(locale, `/rounds/${round.slug}/${contest.slug}/slates/${slate.slug}`)}>
              {t('slates.public')}
            </a>
          </p>
        ) : null}
      </PageHeader>
      <Section id="claims" title={t('slates.claims')}>
        <Claims slate={slate} path={pageOf(address)} round={round.slug} isLocked={locked !== null} locale={locale} />
      </Section>
      {locked ? null : (
        <>
          <Section id="claim" title={t('slates.claim')}>
            {others.length === 0 ? (
              <p>{t('slates.claimAll')}</p>
            ) : (
              <div>
                <SetUpForm
                  action={putClaims.bind(null, address)}
                  hidden={hidden}
                  words={formWords(locale, t('slates.claimButton'))}
                  fields={[
                    {
                      as: 'any',
                      name: 'candidates',
                      label: t('slates.claimWho'),
                      hint: t('slates.claimHint'),
                      choices: others.map(({ slug, name }) => ({ value: slug, words: name })),
                    },
                    dayField(locale, {
                      name: 'claimedOn',
                      label: t('slates.claimDay'),
                      hint: t('slates.claimDayHint'),
                    }),
                    { as: 'line', name: 'source', label: t('source'), hint: t('slates.claimSourceHint') },
                  ]}
                />
              </div>
            )}
          </Section>
          <Section id="facts" title={t('slates.facts')}>
            <div>
              <SetUpForm
                action={saveSlate.bind(null, address)}
                hidden={hidden}
                words={formWords(locale, setUp('save'))}
                fields={[...slateFields(locale, slate), ...reasonField(locale, isPublic)]}
                prefix="own-"
                isQuiet
              />
            </div>
          </Section>
          {isPublic ? null : (
            <RemoveFromDraft
              locale={locale}
              action={dropSlate.bind(null, address)}
              hidden={hidden}
              title={t('slates.remove')}
              note={t('slates.removeText')}
              button={t('slates.removeButton')}
            />
          )}
        </>
      )}
    </SetUpPage>
  );
}
