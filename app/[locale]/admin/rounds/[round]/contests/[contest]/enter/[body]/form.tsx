import { AdminFrame } from '@/app/[locale]/admin/frame';
import { bodyName } from '@/components/bodies/body-name';
import { WriteInFields } from '@/components/nominations/choose-form';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { Checkboxes, Radios } from '@/components/ui/choices';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary } from '@/components/ui/error-summary';
import { PageHeader } from '@/components/ui/section';
import { CAN_BE_NOMINATED } from '@/domain/candidates/candidacies';
import type { Problem } from '@/lib/form-state';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminEntry } from '@/queries/nominations/admin-enter';
import type { AskedEntry } from './asked';
import { pointsOfMail } from './check';

type FormProps = {
  readonly entry: AdminEntry;
  readonly asked: AskedEntry;
  readonly problems: readonly Problem[];
  readonly path: string;
  readonly locale: Locale;
};

/** Second step of entering for a body: the meeting, the names, how it came. A plain form that asks by GET. */
export function EntryForm({ entry, asked, problems, path, locale }: FormProps) {
  const t = wordsFor(locale, 'adminActs');
  const { round, contest } = entry.scene;
  const body = bodyName(entry.body, locale);
  const list = path.slice(0, path.lastIndexOf('/'));
  return (
    <AdminFrame locale={locale} path={path} part="rounds" isPractice={round.kind === 'practice'}>
      <BackLink href={href(locale, list)} words={t('enter.otherBody')} />
      {problems.length > 0 ? (
        <ErrorSummary
          title={wordsFor(locale, 'office')('problem')}
          errors={problems.map(({ field, text }) => ({ href: field ? `#${field}` : '#main', words: text }))}
        />
      ) : null}
      <PageHeader over={`${contest.title}, ${round.title}`} title={t('enter.formTitle', { body })}>
        <p className="max-w-text">{pointsOfMail(entry, locale)}</p>
      </PageHeader>
      <form action={href(locale, path)} className="stack gap-s6" noValidate>
        <input type="hidden" name="step" value="check" />
        <Meeting asked={asked} problems={problems} locale={locale} />
        <Decision entry={entry} asked={asked} problems={problems} locale={locale} />
        <Button>{t('enter.go')}</Button>
      </form>
    </AdminFrame>
  );
}

type PartProps = Pick<FormProps, 'asked' | 'problems' | 'locale'>;

const errorAt = (problems: readonly Problem[], field: string, locale: Locale) => {
  const text = problems.find((problem) => problem.field === field)?.text;
  return text === undefined ? undefined : wordsFor(locale, 'admin')('act.errorMark', { text });
};

function Meeting({ asked: { facts }, problems, locale }: PartProps) {
  const o = wordsFor(locale, 'office');
  const error = (field: string) => errorAt(problems, field, locale);
  return (
    <>
      <DateInput
        id="heldOn"
        name="heldOn"
        legend={o('meeting.heldOn')}
        error={error('heldOn')}
        words={{ day: o('meeting.day'), month: o('meeting.month'), year: o('meeting.year') }}
        values={{ day: facts['heldOn-day'], month: facts['heldOn-month'], year: facts['heldOn-year'] }}
      />
      <Radios
        id="kind"
        name="kind"
        legend={o('meeting.kind')}
        error={error('kind')}
        value={facts.kind}
        choices={[
          { value: 'all_member', words: o('meeting.kindAll'), hint: o('meeting.kindAllHint') },
          { value: 'delegate', words: o('meeting.kindDelegate'), hint: o('meeting.kindDelegateHint') },
        ]}
      />
      <Radios
        id="mode"
        name="mode"
        legend={o('meeting.mode')}
        error={error('mode')}
        value={facts.mode}
        isRow
        choices={[
          { value: 'in_person', words: o('meeting.inPerson') },
          { value: 'online', words: o('meeting.online') },
          { value: 'hybrid', words: o('meeting.hybrid') },
        ]}
      />
      <Radios
        id="isQuorate"
        name="isQuorate"
        legend={o('meeting.quorate')}
        error={error('isQuorate')}
        value={facts.isQuorate}
        isRow
        choices={[
          { value: 'yes', words: o('meeting.yes') },
          { value: 'no', words: o('meeting.no') },
        ]}
      />
    </>
  );
}

function Decision({ entry, asked, problems, locale }: PartProps & { readonly entry: AdminEntry }) {
  const t = wordsFor(locale, 'adminActs');
  const { contest, candidacies } = entry.scene;
  const error = (field: string) => errorAt(problems, field, locale);
  return (
    <>
      <Radios
        id="from"
        name="from"
        legend={t('enter.how')}
        error={error('from')}
        value={asked.from ?? ''}
        isRow
        choices={(['paper', 'phone', 'email'] as const).map((value) => ({ value, words: t(`enter.from.${value}`) }))}
      />
      <Radios
        id="choice"
        name="choice"
        legend={t('enter.decided')}
        error={error('choice')}
        value={asked.choice ?? ''}
        isRow
        choices={[
          { value: 'names', words: t('enter.names') },
          { value: 'nobody', words: t('enter.nobody') },
        ]}
      />
      <Checkboxes
        id="names"
        name="names"
        legend={t('enter.namesLegend', { most: contest.maxPerBody })}
        error={error('names')}
        values={asked.names}
        choices={candidacies
          .filter(({ id, status }) => CAN_BE_NOMINATED.includes(status) || asked.names.includes(id))
          .map(({ id, name }) => ({ value: id, words: name }))}
      />
      {contest.acceptsWriteIns ? (
        <WriteInFields
          most={contest.maxPerBody}
          before={asked.writeInName.map((name, place) => ({ name, homeBody: asked.writeInHome[place] ?? '' }))}
          error={error('writeIn')}
          words={writeInWords(locale)}
        />
      ) : null}
    </>
  );
}

function writeInWords(locale: Locale) {
  const o = wordsFor(locale, 'office');
  return {
    legend: o('choose.writeIn'),
    hint: o('choose.writeInHint'),
    name: o('choose.writeInName'),
    home: o('choose.writeInHome'),
    more: o('choose.writeInMore'),
  };
}
