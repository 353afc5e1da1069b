import { lockedWords, type RoundAddress, roundPage } from '@/app/[locale]/admin/round-page';
import { reasonField } from '@/app/[locale]/admin/set-up-fields';
import { Inset } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader } from '@/components/ui/section';
import { STATEMENT_READERS } from '@/domain/candidates/statements';
import { formWords } from '@/messages/form-words';
import { wordsFor } from '@/messages/translate';
import { type AdminRound, adminRound } from '@/queries/rounds/admin-round';
import { saveDetails } from '../actions';

export const dynamic = 'force-dynamic';

/** The page on which an admin changes the round's name and the notes on its page. */
const page = roundPage<RoundAddress, AdminRound>({
  page: () => '/details',
  load: (context, { round }) => adminRound(context, round),
  title: (_, { locale }) => wordsFor(locale, 'adminSetup')('tasks.details'),
  render: (found, facts) => {
    const { round, isPublic } = found;
    const { locale, address } = facts;
    const t = wordsFor(locale, 'adminSetup');
    const locked = lockedWords(found, facts);
    const head = <PageHeader over={t('over', { round: round.title })} title={t('tasks.details')} />;
    const fixed = (
      <SummaryList
        rows={[
          { term: t('kindOf'), detail: t(`list.kind.${round.kind}`) },
          { term: t('slug'), detail: `/rounds/${round.slug}` },
          ...(locked ? [{ term: t('name'), detail: round.title }] : []),
          ...(locked && round.note ? [{ term: t('details.note'), detail: round.note }] : []),
          ...(locked && round.source ? [{ term: t('source'), detail: round.source }] : []),
        ]}
      />
    );
    if (locked)
      return (
        <div className="stack">
          {head}
          <Inset>{locked}</Inset>
          {fixed}
        </div>
      );
    const access = wordsFor(locale, 'candidateAccess');
    return (
      <Form
        action={saveDetails.bind(null, address)}
        hidden={{ round: round.slug }}
        words={formWords(locale, t('save'))}
        fields={[
          { as: 'line', name: 'title', label: t('name'), value: round.title },
          {
            as: 'lines',
            name: 'note',
            label: t('details.note'),
            hint: t('details.noteHint'),
            value: round.note ?? '',
          },
          {
            as: 'line',
            name: 'source',
            label: t('source'),
            hint: t('details.sourceHint'),
            value: round.source ?? '',
          },
          {
            as: 'line',
            name: 'contactName',
            label: t('details.contactName'),
            hint: t('details.contactNameHint'),
            value: round.contactName ?? '',
          },
          {
            as: 'email',
            name: 'contactEmail',
            label: t('details.contactEmail'),
            hint: t('details.contactEmailHint'),
            value: round.contactEmail ?? '',
          },
          {
            as: 'one',
            name: 'statementsFor',
            label: t('details.readers'),
            hint: t('details.readersHint'),
            value: round.statementsFor,
            choices: STATEMENT_READERS.map((readers) => ({ value: readers, words: t(`details.${readers}`) })),
          },
          {
            as: 'ticks',
            name: 'allowsDelegates',
            label: wordsFor(locale, 'officeRequests')('delegates.setting'),
            values: round.allowsDelegates ? ['yes'] : [],
            choices: [{ value: 'yes', words: wordsFor(locale, 'officeRequests')('delegates.settingYes') }],
          },
          {
            as: 'ticks',
            name: 'approvesStatements',
            label: access('settings.approval'),
            values: round.approvesStatements ? ['yes'] : [],
            choices: [{ value: 'yes', words: access('settings.approvalYes') }],
          },
          {
            as: 'ticks',
            name: 'takesApplications',
            label: access('settings.applications'),
            hint: access('settings.applicationsHint'),
            values: round.takesApplications ? ['yes'] : [],
            choices: [{ value: 'yes', words: access('settings.applicationsYes') }],
          },
          ...reasonField(locale, isPublic),
        ]}
      >
        {head}
        <div className="mb-s6">{fixed}</div>
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
