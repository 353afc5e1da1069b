import { Empty } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import type { FormField } from '@/components/ui/form-field';
import { PageHeader } from '@/components/ui/section';
import { notSealedWords } from '@/messages/deadline-words';
import { formWords } from '@/messages/form-words';
import { longDay, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminContest } from '@/queries/contests/admin-contest';
import { saveResult } from '../actions';
import { dayField, noteField, resultPage, sourceField } from '../result-page';

export const dynamic = 'force-dynamic';

/** The page on which an admin records the result of a contest: votes, who was elected, turnout, date and source. */
const page = resultPage({
  page: () => '/results',
  here: 'results',
  load: (contest) => contest,
  title: ({ result }, { locale }) => wordsFor(locale, 'seats')(result ? 'results.titleAgain' : 'results.title'),
  render: (found, { locale, address, mayAct }) => {
    const t = wordsFor(locale, 'seats');
    const { round, contest, candidacies, result, notYet } = found;
    const over = t('over', { round: round.title, contest: contest.title });
    const closesAt = longInstant(round.closesAt, round.zone, locale);
    if (!mayAct || notYet || candidacies.length === 0)
      return (
        <>
          <PageHeader over={over} title={t(result ? 'results.onRecord' : 'results.nothing')} />
          <Empty>
            {notYet ? (
              <p>
                {notYet.code === 'not-sealed'
                  ? notSealedWords(notYet, locale)
                  : notYet.code === 'nominations-not-over'
                    ? t(`refusals.${notYet.code}`, { closesAt })
                    : t(`refusals.${notYet.code}`)}
              </p>
            ) : candidacies.length === 0 ? (
              <p>{t('results.none')}</p>
            ) : result ? (
              <p>
                <a href={href(locale, `/rounds/${round.slug}/${contest.slug}`)}>
                  {t('results.onRecordLede', {
                    contest: contest.title,
                    day: result.resultOn ? longDay(result.resultOn, locale) : t('results.noDay'),
                  })}
                </a>
              </p>
            ) : (
              <p>{t('results.nothing')}</p>
            )}
          </Empty>
        </>
      );
    return (
      <Form
        action={saveResult.bind(null, {
          ...address,
          zone: round.zone,
          candidacies: candidacies.map(({ id, name }) => ({ id, name })),
        })}
        hidden={{ round: round.slug, contest: contest.slug }}
        fields={fieldsOf(found, locale)}
        words={formWords(locale, t('results.button', { contest: contest.title }))}
      >
        <PageHeader
          over={over}
          title={t(result ? 'results.titleAgain' : 'results.title')}
          lede={t('results.lede', { seats: contest.seats })}
        >
          {result ? <p className="max-w-text">{t('results.again')}</p> : null}
          <p className="max-w-text">{t('results.votesHint')}</p>
        </PageHeader>
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function fieldsOf({ candidacies, result, today }: AdminContest, locale: Locale): FormField[] {
  const t = wordsFor(locale, 'seats');
  return [
    dayField(locale, 'resultOn', t('results.on'), today, result?.resultOn),
    { ...dayField(locale, 'endsOn', t('results.endsOn'), today, result?.endsOn), hint: t('results.endsOnHint') },
    ...candidacies.map(
      ({ id, name, result: own }): FormField => ({
        as: 'row',
        key: id,
        label: name,
        fields: [
          {
            as: 'number',
            name: `votes-${id}`,
            label: t('results.votes'),
            value: own?.votes == null ? '' : String(own.votes),
          },
          { as: 'tick', name: 'elected', value: id, label: t('results.elected'), isTicked: own?.isElected ?? false },
          { as: 'line', name: `note-${id}`, label: t('results.remark'), value: own?.note ?? '' },
        ],
      }),
    ),
    {
      as: 'line',
      name: 'turnout',
      label: t('results.turnout'),
      hint: t('results.turnoutHint'),
      value: result?.turnout ?? '',
    },
    noteField(locale, result?.note),
    sourceField(locale, result?.source),
    ...(result
      ? [{ as: 'lines' as const, name: 'reason', label: t('results.reason'), hint: t('results.reasonHint') }]
      : []),
  ];
}
