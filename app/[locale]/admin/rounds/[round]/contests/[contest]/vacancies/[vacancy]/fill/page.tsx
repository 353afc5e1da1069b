import { queryText } from '@/app/[locale]/admin/admin-page';
import type { ContestAddress } from '@/app/[locale]/admin/round-page';
import { saveFilling } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import {
  dayField,
  resultPage,
  sourceField,
  vacancyIn,
} from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/result-page';
import { Form } from '@/components/ui/form';
import { FindForm } from '@/components/ui/get-form';
import { PageHeader, Section } from '@/components/ui/section';
import { VACANCY_RULES } from '@/domain/results/seats';
import { formWords } from '@/messages/form-words';
import { longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { findCandidacies } from '@/queries/contests/admin-contest';

export const dynamic = 'force-dynamic';

/**
 * The page on which an admin records who filled a vacant seat, and how: a candidate of this contest, or the winner of a
 * by-election.
 */
const page = resultPage({
  page: ({ vacancy }: ContestAddress & { vacancy: string }) => `/vacancies/${vacancy}/fill`,
  here: 'vacancies',
  isForActing: true,
  load: async (contest, context, { vacancy }, query) => {
    const of = vacancyIn(contest, vacancy);
    const typed = queryText(query, 'q').trim();
    return (
      of && {
        ...contest,
        ...of,
        typed,
        found: await findCandidacies(context, { round: contest.round, contest: contest.contest, typed }),
      }
    );
  },
  title: ({ holder }, { locale }) => wordsFor(locale, 'seats')('fill.title', { name: holder.name }),
  render: ({ round, contest, row, holder, candidacies, seats, today, typed, found }, { locale, address, path }) => {
    const t = wordsFor(locale, 'seats');
    const { vacancy } = address;
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
      <>
        <Form
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
            dayField(locale, 'filledOn', t('fromDate'), today),
            sourceField(locale),
          ]}
          words={formWords(locale, t('fill.button'))}
        >
          <PageHeader
            over={t('over', { round: round.title, contest: contest.title })}
            title={t('fill.title', { name: holder.name })}
            lede={t('retract.what', { what: t(`why.${row.why}`), day: longDay(row.leftOn, locale) })}
          />
        </Form>
        <div className="mt-s7">
          <Section id="elsewhere" title={t('fill.find')}>
            <FindForm
              action={href(locale, path)}
              id="q"
              name="q"
              label={t('fill.find')}
              hint={typed !== '' && found.length === 0 ? t('fill.findNone') : t('fill.findHint')}
              button={t('fill.findButton')}
              value={typed}
            />
          </Section>
        </div>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
