import type { Metadata } from 'next';
import { AdminMissing } from '@/app/[locale]/admin/frame';
import { takeBack } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { ContestFrame } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/contest-frame';
import { formWords } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/form-words';
import { type ContestParams, contestScene } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/scene';
import { ActForm } from '@/components/ui/act-form';
import { Warning } from '@/components/ui/callout';
import { PageHeader } from '@/components/ui/section';
import { longDay } from '@/messages/format';
import { wordsFor } from '@/messages/translate';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams & { readonly vacancy: string }> };

async function load(params: Props['params']) {
  const { vacancy, ...address } = await params;
  const scene = await contestScene(address, `/vacancies/${vacancy}/retract`);
  const row = scene?.facts.rows.find(({ id, retractedAt }) => id === vacancy && retractedAt === null);
  const holder = row && scene?.facts.people.get(row.candidacyId);
  return { address, vacancy, scene, row, holder };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { address, holder } = await load(params);
  return {
    title: wordsFor(address.locale, 'seats')('retract.title', { name: holder?.name ?? '' }),
    robots: { index: false },
  };
}

/** Says what taking back a vacancy or a suspension does, before it is done. */
export default async function RetractPage({ params }: Props) {
  const { address, vacancy, scene, row, holder } = await load(params);
  const { locale } = address;
  if (!scene?.mayAct || !row || !holder) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'seats');
  const admin = wordsFor(locale, 'admin');
  const { round, contest } = scene;
  return (
    <ContestFrame address={address} scene={scene} here="vacancies" more={`/vacancies/${vacancy}/retract`}>
      <ActForm
        action={takeBack.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug, vacancy }}
        words={{
          ...formWords(locale, t('retract.button')),
          reason: admin('act.reason'),
          reasonHint: admin('act.reasonHint'),
        }}
      >
        <PageHeader
          over={t('over', { round: round.title, contest: contest.title })}
          title={t('retract.title', { name: holder.name })}
          lede={t('retract.what', { what: t(`why.${row.why}`), day: longDay(row.leftOn, locale) })}
        />
        <div className="stack gap-s4 max-w-paper">
          <Warning>
            <p>{t('retract.happens')}</p>
          </Warning>
          <p>{t('retract.lifted')}</p>
        </div>
      </ActForm>
    </ContestFrame>
  );
}
