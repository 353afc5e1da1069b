import type { Metadata } from 'next';
import { AdminMissing } from '@/app/[locale]/admin/frame';
import { saveFilling } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { ContestFrame } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/contest-frame';
import { dayField, formWords, sourceField } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/form-words';
import { type ContestParams, contestScene, pathOf } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/scene';
import { FactsForm } from '@/components/ui/facts-form';
import { FindForm } from '@/components/ui/find-form';
import { PageHeader, Section } from '@/components/ui/section';
import { VACANCY_RULES } from '@/domain/results/seats';
import { longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { findCandidacies } from '@/queries/rounds/admin-contest';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<ContestParams & { readonly vacancy: string }>;
  readonly searchParams: Promise<{ q?: string | string[] }>;
};

const moreOf = (vacancy: string) => `/vacancies/${vacancy}/fill`;

async function load(params: Props['params']) {
  const { vacancy, ...address } = await params;
  const scene = await contestScene(address, moreOf(vacancy));
  const row = scene?.facts.rows.find(({ id, retractedAt }) => id === vacancy && retractedAt === null);
  const holder = row && scene?.facts.people.get(row.candidacyId);
  return { address, vacancy, scene, row, holder };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { address, holder } = await load(params);
  return {
    title: wordsFor(address.locale, 'seats')('fill.title', { name: holder?.name ?? '' }),
    robots: { index: false },
  };
}

/** Who took a vacant seat, and by which rule: a candidate of this ballot, or the winner of a by-election. */
export default async function FillPage({ params, searchParams }: Props) {
  const { address, vacancy, scene, row, holder } = await load(params);
  const { locale } = address;
  if (!scene?.mayAct || !row || !holder) return <AdminMissing locale={locale} />;
  const { q } = await searchParams;
  const typed = typeof q === 'string' ? q.trim().slice(0, 100) : '';
  const t = wordsFor(locale, 'seats');
  const { round, contest, candidacies, seats, today, context } = scene;
  const found = await findCandidacies(context, { contest, typed });
  const holding = new Set(seats.flatMap(({ now }) => (now.state === 'held' ? [now.term.holder.id] : [])));
  const here = candidacies.filter(({ id }) => !holding.has(id) && id !== row.candidacyId);
  const choices = [
    ...found.map((person) => ({
      value: person.id,
      words: t('fill.elsewhere', { name: person.name, contest: person.contest.title, round: person.round.title }),
    })),
    ...here.map(({ id, name }) => ({ value: id, words: name })),
  ];
  return (
    <ContestFrame address={address} scene={scene} here="vacancies" more={moreOf(vacancy)}>
      <FactsForm
        action={saveFilling.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug, vacancy }}
        fields={[
          { as: 'one', name: 'by', label: t('fill.by'), hint: t('fill.byNone'), choices },
          {
            as: 'one',
            name: 'how',
            label: t('fill.how'),
            choices: VACANCY_RULES.map((how) => ({ value: how, words: t(`how.${how}`), hint: t(`howHint.${how}`) })),
          },
          dayField(locale, 'filledOn', t('fill.on'), today),
          sourceField(locale),
        ]}
        words={formWords(locale, t('fill.button'))}
      >
        <PageHeader
          over={t('over', { round: round.title, contest: contest.title })}
          title={t('fill.title', { name: holder.name })}
          lede={t('retract.what', { what: t(`why.${row.why}`), day: longDay(row.leftOn, locale) })}
        />
      </FactsForm>
      <div className="mt-s7">
        <Section id="elsewhere" title={t('fill.find')}>
          <FindForm
            action={href(locale, pathOf(address, moreOf(vacancy)))}
            id="q"
            name="q"
            label={t('fill.find')}
            hint={typed !== '' && found.length === 0 ? t('fill.findNone') : t('fill.findHint')}
            button={t('fill.findButton')}
            value={typed}
          />
        </Section>
      </div>
    </ContestFrame>
  );
}
