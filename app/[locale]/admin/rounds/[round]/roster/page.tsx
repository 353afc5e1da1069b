import { queryText } from '@/app/[locale]/admin/admin-page';
import { lockedWords, type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { putOnRoster } from '@/app/[locale]/admin/rounds/[round]/actions';
import { bodyName } from '@/components/bodies/body-name';
import { rosterIn } from '@/components/contests/contest-words';
import { Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { FindForm } from '@/components/ui/get-form';
import { PageHeader, Section } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminRound, type ContestInSetUp } from '@/queries/rounds/admin-round';
import { type BodyOnRoster, setUpRoster } from '@/queries/rounds/set-up';

export const dynamic = 'force-dynamic';

/** The page that shows which bodies may nominate in each contest, and the exceptions of the round. */
const page = roundPage({
  page: (_: RoundAddress) => '/roster',
  load: async (context, { round }, query) => {
    const typed = queryText(query, 'find');
    const found = await adminRound(context, round);
    const roster = await setUpRoster(context, { round, typed });
    return (
      found && roster && { ...found, apart: roster.apart, bodies: roster.found, addedLate: roster.addedLate, typed }
    );
  },
  title: (_, { locale }) => wordsFor(locale, 'adminSetup')('tasks.roster'),
  render: (found, facts) => {
    const { round, contests, apart, bodies, addedLate, typed } = found;
    const { locale, address } = facts;
    const t = wordsFor(locale, 'adminSetup');
    const locked = lockedWords(found, facts);
    return (
      <>
        <PageHeader over={t('over', { round: round.title })} title={t('tasks.roster')} lede={t('roster.lede')}>
          {locked ? <Inset>{locked}</Inset> : null}
        </PageHeader>
        <Section id="by-contest" title={t('roster.contests')}>
          <ByContest contests={contests} locale={locale} />
        </Section>
        <Section id="apart" title={t('roster.apart')}>
          {apart.length === 0 ? (
            <p>{t('roster.none')}</p>
          ) : (
            <Bodies rows={apart} round={round.slug} isLocked={locked !== null} caption="apart" locale={locale} />
          )}
        </Section>
        {locked || addedLate.length === 0 ? null : (
          <Section id="added-late" title={t('roster.late', { n: addedLate.length })} note={t('roster.lateNote')}>
            <Form
              action={putOnRoster.bind(null, address)}
              hidden={{ round: round.slug, bodies: addedLate }}
              fields={[{ as: 'lines', name: 'reason', label: t('roster.lateReason') }]}
              words={formWords(locale, t('roster.latePut', { n: addedLate.length }))}
              isQuiet
            />
          </Section>
        )}
        {locked ? null : (
          <Section id="find-body" title={t('roster.find')} note={t('roster.findHint')}>
            <div className="stack gap-s5">
              <FindForm
                action={href(locale, roundPath(round.slug, '/roster'))}
                id="find"
                name="find"
                label={t('roster.body')}
                button={t('roster.findButton')}
                value={typed}
              />
              {typed !== '' && bodies.length === 0 ? <p>{t('roster.nothing')}</p> : null}
              {bodies.length > 0 ? (
                <Bodies rows={bodies} round={round.slug} isLocked={false} caption="found" locale={locale} />
              ) : null}
            </div>
          </Section>
        )}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function ByContest({ contests, locale }: { readonly contests: readonly ContestInSetUp[]; readonly locale: Locale }) {
  const t = wordsFor(locale, 'adminSetup');
  return (
    <DataTable
      caption={t('roster.contestsCaption')}
      isCaptionHidden
      columns={[
        { key: 'contest', head: t('roster.contest') },
        { key: 'who', head: t('roster.who') },
        { key: 'bodies', head: t('roster.bodies'), isNumber: true },
      ]}
      rows={contests.map((contest) => ({
        key: contest.slug,
        cells: [contest.title, rosterIn(contest, locale), count(contest.roster, locale)],
      }))}
    />
  );
}

type BodiesProps = {
  readonly rows: readonly BodyOnRoster[];
  readonly round: string;
  readonly isLocked: boolean;
  readonly caption: 'apart' | 'found';
  readonly locale: Locale;
};

function Bodies({ rows, round, isLocked, caption, locale }: BodiesProps) {
  const t = wordsFor(locale, 'adminSetup');
  return (
    <DataTable
      caption={t(`roster.${caption}`)}
      isCaptionHidden
      columns={[
        { key: 'body', head: t('roster.body') },
        { key: 'how', head: t('roster.how') },
      ]}
      rows={rows.map(({ body, exception }) => ({
        key: body.id,
        cells: [
          isLocked ? (
            bodyName(body, locale)
          ) : (
            <a key="body" href={href(locale, roundPath(round, `/roster/${body.slug}`))}>
              {bodyName(body, locale)}
            </a>
          ),
          <span key="how">
            {exception === null
              ? t('roster.state.may-nominate')
              : exception.countsWith
                ? t('roster.with', { other: bodyName(exception.countsWith, locale) })
                : t('roster.state.cannot-nominate')}
            {exception ? <small className="quiet block">{reasonWords(exception, locale)}</small> : null}
          </span>,
        ],
      }))}
    />
  );
}
