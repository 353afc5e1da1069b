import { reasonFields } from '@/app/[locale]/admin/act';
import { type RoundAddress, roundPage, roundPath, unsettled } from '@/app/[locale]/admin/round-page';
import { saveRoster } from '@/app/[locale]/admin/rounds/[round]/actions';
import { bodyName } from '@/components/bodies/body-name';
import { Inset } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { list } from '@/messages/format';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminRound } from '@/queries/rounds/admin-round';
import { type BodyOnRoster, setUpRoster } from '@/queries/rounds/set-up';

export const dynamic = 'force-dynamic';

const titleOf = ({ body }: BodyOnRoster, locale: Locale) =>
  wordsFor(locale, 'adminSetup')('rosterBody.title', { body: bodyName(body, locale) });

/** The page that shows whether one body may nominate in the round, with the form that changes it. */
const page = roundPage({
  page: ({ body }: RoundAddress & { body: string }) => `/roster/${body}`,
  isForActing: true,
  load: async (context, { round, body }) => {
    const found = unsettled(await adminRound(context, round));
    const [listed] = (await setUpRoster(context, { round, slug: body }))?.found ?? [];
    return found && listed ? { ...found, listed } : null;
  },
  title: ({ listed }, { locale }) => titleOf(listed, locale),
  back: ({ round }, { locale }) => ({
    path: roundPath(round.slug, '/roster'),
    words: wordsFor(locale, 'adminSetup')('tasks.roster'),
  }),
  render: ({ round, listed }, { locale, address }) => {
    const t = wordsFor(locale, 'adminSetup');
    const { body, exception } = listed;
    const state = exception ? (exception.countsWith ? 'counted-with' : 'cannot-nominate') : 'may-nominate';
    return (
      <Form
        action={saveRoster.bind(null, address)}
        hidden={{ round: round.slug, body: body.slug }}
        words={formWords(locale, t('save'))}
        fields={[
          {
            as: 'one',
            name: 'state',
            label: t('rosterBody.state'),
            value: state,
            choices: (['may-nominate', 'cannot-nominate', 'counted-with'] as const).map((value) => ({
              value,
              words: t(`roster.state.${value}`),
            })),
          },
          {
            as: 'line',
            name: 'countsWith',
            label: t('rosterBody.other'),
            hint: t('rosterBody.otherHint'),
            value: exception?.countsWith?.name ?? '',
          },
          ...reasonFields('roster', locale),
          { as: 'line', name: 'source', label: t('source'), hint: t('sourceHint') },
        ]}
      >
        <PageHeader over={t('over', { round: round.title })} title={titleOf(listed, locale)} />
        <div className="stack mb-s6">
          <Now listed={listed} locale={locale} />
          <Inset>
            <p>{t('rosterBody.happens')}</p>
            <p>{t('roster.officers')}</p>
          </Inset>
        </div>
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function Now({ listed: { exception, contests }, locale }: { readonly listed: BodyOnRoster; readonly locale: Locale }) {
  const t = wordsFor(locale, 'adminSetup');
  const how = exception
    ? exception.countsWith
      ? t('roster.with', { other: bodyName(exception.countsWith, locale) })
      : t('roster.state.cannot-nominate')
    : t('roster.state.may-nominate');
  return (
    <SummaryList
      rows={[
        { term: t('rosterBody.now'), detail: exception ? `${how}. ${reasonWords(exception, locale)}` : how },
        {
          term: t('rosterBody.contests'),
          detail: contests.length > 0 ? list(contests, locale) : t('rosterBody.noContest'),
        },
      ]}
    />
  );
}
