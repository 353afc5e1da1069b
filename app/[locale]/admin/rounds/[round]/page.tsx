import type { ReactNode } from 'react';
import { AttentionTask } from '@/app/[locale]/admin/attention-task';
import { contestPath, type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { missingWords } from '@/app/[locale]/admin/settings/settings-words';
import { Unsealed } from '@/components/rounds/unsealed';
import { DataTable } from '@/components/ui/data-table';
import { Mark } from '@/components/ui/marks';
import { PageHeader, Section } from '@/components/ui/section';
import { Instant } from '@/components/ui/time';
import { confirmationsEnd } from '@/domain/nominations/confirmation';
import { SET_UP_TASKS, type SetUpTask } from '@/domain/rounds/round-set-up';
import { atStart, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminRound, adminRound } from '@/queries/rounds/admin-round';
import { roundTasks } from '@/queries/rounds/round-tasks';

export const dynamic = 'force-dynamic';

/** A round, and what waits for somebody who has a role in this round only. */
type Found = AdminRound & { readonly waiting: Awaited<ReturnType<typeof roundTasks>> };

/** A round's task list. Each task says what has been entered and whether it is done. */
const page = roundPage<RoundAddress, Found>({
  page: () => '',
  load: async (context, { round }) => {
    const found = await adminRound(context, round);
    return found && { ...found, waiting: context.actor.only ? await roundTasks(context, round) : [] };
  },
  title: (found, { locale }) => titleOf(found, locale),
  back: (_, { locale, isOfOneRound }) =>
    isOfOneRound ? null : { path: '/admin/rounds', words: wordsFor(locale, 'adminSetup')('list.caption') },
  render: (found, { locale, mayAct, isOfOneRound, now }) => {
    const { round, tasks, isPublic, waiting } = found;
    const t = wordsFor(locale, 'adminSetup');
    const counted = Object.values(tasks).filter((isDone) => isDone !== null);
    const path = roundPath(round.slug);
    return (
      <>
        <PageHeader
          title={titleOf(found, locale)}
          lede={
            isPublic
              ? t('tasks.ledePublic')
              : t('tasks.lede', { done: counted.filter(Boolean).length, all: String(counted.length) })
          }
        >
          <p>
            {t('kindOf')}: {t(`list.kind.${round.kind}`)}
          </p>
          <Unsealed round={round} now={now} locale={locale} place="until" />
        </PageHeader>
        {waiting.length > 0 ? (
          <Section id="attention" title={t('tasks.attention')}>
            <ol className="tasks">
              {waiting.map((item, place) => (
                <AttentionTask
                  key={place}
                  item={item}
                  isFirst={place === 0}
                  mayAct={mayAct}
                  isOfOneRound
                  locale={locale}
                />
              ))}
            </ol>
          </Section>
        ) : null}
        <div className="mb-s7">
          <DataTable
            caption={t('tasks.caption')}
            isCaptionHidden
            columns={[
              { key: 'task', head: t('tasks.task') },
              { key: 'state', head: t('status') },
            ]}
            rows={SET_UP_TASKS.map((task) => ({
              key: task,
              cells: [
                <span key="task">
                  {isOfOneRound && ELSEWHERE.includes(task) ? (
                    t(`tasks.${task}`)
                  ) : (
                    <a href={href(locale, addressOf(task, path))}>{t(`tasks.${task}`)}</a>
                  )}
                  <small className="quiet block font-normal">{thereIs(task, found, locale)}</small>
                </span>,
                <TaskState key="state" isDone={tasks[task]} locale={locale} />,
              ],
            }))}
          />
        </div>
        {isPublic ? <Runs found={found} locale={locale} /> : null}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function titleOf({ round, isPublic }: AdminRound, locale: Locale): string {
  const t = wordsFor(locale, 'adminSetup');
  if (!isPublic && round.state === 'draft') return t('tasks.title', { round: round.title });
  const state = wordsFor(locale, 'shared')(`state.${round.state}`).toLowerCase();
  return t('tasks.titlePublic', { round: round.title, state });
}

function TaskState({ isDone, locale }: { readonly isDone: boolean | null; readonly locale: Locale }) {
  const t = wordsFor(locale, 'adminSetup');
  if (isDone === null) return t('tasks.look');
  return <Mark shape={isDone ? 'full' : 'none'}>{t(isDone ? 'tasks.done' : 'tasks.todo')}</Mark>;
}

/** The tasks about the whole installation. */
const ELSEWHERE: readonly SetUpTask[] = ['settings', 'officers'];

/** The page of a task. Rules and candidates are on the pages of their contests. */
function addressOf(task: SetUpTask, path: string): string {
  if (task === 'settings') return '/admin/settings';
  if (task === 'officers') return '/admin/people';
  if (task === 'rules' || task === 'candidates') return `${path}/contests`;
  return `${path}/${task}`;
}

/** What has already been entered for a task. */
function thereIs(task: SetUpTask, found: AdminRound, locale: Locale): ReactNode {
  const t = wordsFor(locale, 'adminSetup');
  const { round, contests } = found;
  const at = (instant: Date) => longInstant(instant, round.zone, locale);
  const n = contests.length;
  switch (task) {
    case 'details':
      return round.title;
    case 'settings':
      return found.missing.length > 0 ? atStart(missingWords(found.missing, locale), locale) : t('tasks.settingsThere');
    case 'timetable':
      return t('tasks.timetableThere', {
        opens: at(round.opensAt),
        closes: at(round.closesAt),
        n: found.entries.length,
      });
    case 'confirmation':
      return t('tasks.confirmationThere', {
        confirmation: round.confirmation,
        end: at(confirmationsEnd(round) ?? round.closesAt),
      });
    case 'contests':
      return t('tasks.contestsThere', { n });
    case 'rules':
      return t('tasks.rulesThere', { n: contests.filter(({ source }) => source).length, all: String(n) });
    case 'candidates':
      return t('tasks.candidatesThere', { n: contests.reduce((sum, { candidates }) => sum + candidates, 0) });
    case 'slates':
      return t('tasks.slatesThere', { n: found.slates });
    case 'statements':
      return t('tasks.statementsThere', { readers: round.statementsFor, n: found.questions });
    case 'hustings':
      return t('tasks.hustingsThere', { n: found.hustings });
    case 'roster':
      return t('tasks.rosterThere', { n: found.roster, apart: found.exceptions });
    case 'officers':
      return t('tasks.officersThere', { n: found.withOfficer, all: found.roster });
    case 'preview':
      return t('tasks.previewThere');
    case 'announce':
      return found.isPublic && round.announcedAt
        ? t('tasks.announcedThere', { day: at(round.announcedAt) })
        : t('tasks.announceThere');
  }
}

/** Links to the pages for managing a public round. */
function Runs({ found: { round, contests }, locale }: { readonly found: AdminRound; readonly locale: Locale }) {
  const t = wordsFor(locale, 'adminSetup');
  const path = roundPath(round.slug);
  const links = [
    [`/rounds/${round.slug}`, t('tasks.public')],
    [`${path}/silent`, t('tasks.silent')],
    [`${path}/approvals`, wordsFor(locale, 'candidateAccess')('approvals.link')],
    [`/admin/submissions?round=${round.slug}`, wordsFor(locale, 'shell')('nav.submissions')],
    [`${path}/roles`, wordsFor(locale, 'roundRoles')('title')],
    [`${path}/late`, wordsFor(locale, 'late')('title')],
    [`${path}/write-ins`, t('writeIns')],
    [`${path}/deadline`, t('timetable.move')],
    [`${path}/close-early`, t('tasks.closeEarly')],
    [`${path}/declare`, t('tasks.declare')],
    [`${path}/postpone`, t('tasks.postpone')],
    [`${path}/cancel`, t('tasks.cancel')],
    ...contests.flatMap(({ slug, title }) =>
      (['enter', 'candidacies', 'results', 'totals', 'vacancies'] as const).map(
        (what) => [contestPath(round.slug, slug, `/${what}`), t('tasks.ofContest', { contest: title, what })] as const,
      ),
    ),
  ] as const;
  return (
    <Section id="runs" title={t('tasks.runs')}>
      <ul className="stack">
        {links.map(([to, words]) => (
          <li key={to}>
            <a href={href(locale, to)}>{words}</a>
          </li>
        ))}
        <li className="quiet">
          {t('make.closes')}: <Instant at={round.closesAt} zone={round.zone} locale={locale} />
        </li>
      </ul>
    </Section>
  );
}
