import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AdminMissing } from '@/app/[locale]/admin/frame';
import { saveVacancy } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { ContestFrame } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/contest-frame';
import {
  dayField,
  formWords,
  noteField,
  sourceField,
} from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/form-words';
import { type ContestParams, contestScene, pathOf } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/scene';
import { FactsForm } from '@/components/ui/facts-form';
import { PageHeader } from '@/components/ui/section';
import { VACANCY_CAUSES } from '@/domain/results/seats';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'seats')('vacancy.title'), robots: { index: false } };
}

/** Whose seat fell vacant, since when and why. */
export default async function NewVacancyPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await contestScene(address, '/vacancies/new');
  if (!scene?.mayAct) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'seats');
  const { round, contest, seats, today } = scene;
  const held = seats.flatMap(({ now }) => (now.state === 'held' ? [now.term.holder] : []));
  if (held.length === 0) redirect(href(locale, pathOf(address, '/vacancies')));
  return (
    <ContestFrame address={address} scene={scene} here="vacancies" more="/vacancies/new">
      <FactsForm
        action={saveVacancy.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug }}
        fields={[
          {
            as: 'one',
            name: 'holder',
            label: t('vacancy.holder'),
            choices: held.map(({ id, name }) => ({ value: id, words: name })),
          },
          {
            as: 'one',
            name: 'why',
            label: t('vacancy.why'),
            choices: VACANCY_CAUSES.map((why) => ({
              value: why,
              words: t(`why.${why}`),
              hint: why === 'suspended' ? t('vacancy.suspendedHint') : undefined,
            })),
          },
          dayField(locale, 'leftOn', t('vacancy.leftOn'), today),
          noteField(locale),
          sourceField(locale),
        ]}
        words={formWords(locale, t('vacancy.button'))}
      >
        <PageHeader
          over={t('over', { round: round.title, contest: contest.title })}
          title={t('vacancy.title')}
          lede={t('vacancy.lede')}
        />
      </FactsForm>
    </ContestFrame>
  );
}
