import type { Metadata } from 'next';
import { When } from '@/components/rounds/hustings';
import { Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader, Section } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { AdminMissing } from '../../../frame';
import { formWords } from '../../set-up-words';
import { putHusting } from '../guide-actions';
import { type RoundParams, roundPath } from '../scene';
import { SetUpPage } from '../set-up-page';
import { hustingFields } from './fields';
import { type HustingsScene, lockedHustings, openHustings } from './scene';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<RoundParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round } = await params;
  const scene = await openHustings(locale, round, '/hustings');
  const title = scene
    ? wordsFor(locale, 'guideAdmin')('hustings.title', { n: scene.hustings.length })
    : wordsFor(locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** The hustings of a round, and the way to list one. */
export default async function HustingsPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openHustings(locale, address.round, '/hustings');
  if (!scene) return <AdminMissing locale={locale} />;
  const { round, hustings } = scene;
  const t = wordsFor(locale, 'guideAdmin');
  const locked = lockedHustings(scene, locale);
  return (
    <SetUpPage params={address} scene={scene} page="/hustings">
      <PageHeader
        over={wordsFor(locale, 'adminSetup')('over', { round: round.title })}
        title={t('hustings.title', { n: hustings.length })}
      >
        {locked ? <Inset>{locked}</Inset> : null}
      </PageHeader>
      <div className="mb-s7">
        {hustings.length === 0 ? (
          <p>{t('hustings.none')}</p>
        ) : (
          <Listed scene={scene} isLocked={locked !== null} locale={locale} />
        )}
      </div>
      {locked ? null : (
        <Section id="list" title={t('hustings.add')}>
          <div>
            <SetUpForm
              action={putHusting.bind(null, address)}
              hidden={{ round: round.slug }}
              words={formWords(locale, t('hustings.addButton'))}
              fields={hustingFields(locale, scene)}
            />
          </div>
        </Section>
      )}
    </SetUpPage>
  );
}

type ListedProps = { readonly scene: HustingsScene; readonly isLocked: boolean; readonly locale: Locale };

function Listed({ scene: { round, hustings }, isLocked, locale }: ListedProps) {
  const t = wordsFor(locale, 'guideAdmin');
  return (
    <DataTable
      caption={t('hustings.caption')}
      isCaptionHidden
      columns={[
        { key: 'what', head: t('hustings.what') },
        { key: 'when', head: t('hustings.when') },
        { key: 'contest', head: t('hustings.contest') },
      ]}
      rows={hustings.map((husting) => {
        const { id, title, contest, cancelledAt, cancelReason } = husting;
        const to = href(locale, roundPath(round.slug, `/hustings/${id}`));
        const when = <When husting={husting} zone={round.zone} locale={locale} />;
        return {
          key: id,
          cells: [
            cancelledAt ? (
              <span key="what">
                <s>{title}</s>
                <small className="quiet block font-normal">
                  {t('hustings.cancelled', { reason: cancelReason ?? '' })}
                </small>
              </span>
            ) : isLocked ? (
              title
            ) : (
              <a href={to}>{title}</a>
            ),
            cancelledAt ? <s key="when">{when}</s> : when,
            contest?.title ?? t('hustings.every'),
          ],
        };
      })}
    />
  );
}
