import { Act, effectSentences } from '@/app/[locale]/admin/act';
import type { Query } from '@/app/[locale]/admin/admin-page';
import { enterProblems } from '@/app/[locale]/admin/problems';
import { type ContestAddress, contestPath, roundPage } from '@/app/[locale]/admin/round-page';
import { judgeEnteredMeeting } from '@/commands/nominations/enter-submission';
import { bodyName } from '@/components/bodies/body-name';
import { MeetingFacts } from '@/components/nominations/meeting-facts';
import { GetForm } from '@/components/ui/get-form';
import { NamedList } from '@/components/ui/lists';
import { PageHeader } from '@/components/ui/section';
import type { SubmissionChoice } from '@/domain/nominations/submissions';
import { problemsOfWriteIns } from '@/domain/nominations/write-ins';
import type { FormState, Problem } from '@/lib/form-state';
import { newId } from '@/lib/tokens';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { notPublicWords } from '@/messages/public-text-words';
import { nearWriteInWords } from '@/messages/refusal-words';
import { notOnRosterWords } from '@/messages/roster-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminEntry, adminEntry } from '@/queries/nominations/admin-enter';
import { enter } from './actions';
import { type AskedEntry, choiceAsked, entryFields, readEntry, typedEntry } from './entry-form';

export const dynamic = 'force-dynamic';

type Found = {
  readonly round: AdminEntry['loaded']['round'];
  readonly entry: AdminEntry;
  readonly asked: AskedEntry;
  readonly choice: SubmissionChoice | null;
};

/** The page on which an admin enters nominations for one body: the form and, once it is complete, its effect. */
const page = roundPage<ContestAddress & { readonly body: string }, Found>({
  page: ({ contest, body }) => `/contests/${contest}/enter/${body}`,
  isForActing: true,
  load: async (context, { round, contest, body }, query) => {
    const asked = readEntry(query);
    const choice = asked.isChecked ? choiceAsked(asked) : null;
    const entry = await adminEntry(context, { round, contest, body }, choice);
    return entry && { round: entry.loaded.round, entry, asked, choice };
  },
  title: ({ entry, asked }, { locale }) => {
    const t = wordsFor(locale, 'adminActs');
    const body = bodyName(entry.body, locale);
    if (entry.off !== null)
      return wordsFor(locale, 'notOnRoster')('heading', { body, contest: entry.loaded.contest.title });
    const text = t('enter.formTitle', { body });
    if (!asked.isChecked) return text;
    if (problemsOf(entry, asked, locale).length === 0) return t('enter.check', { body });
    return wordsFor(locale, 'form')('errorMark', { text });
  },
  back: (found, { locale, address: { round, contest }, path, query }) => {
    const t = wordsFor(locale, 'adminActs');
    return isWhole(found, locale)
      ? { path: `${path}?${new URLSearchParams(pairs(query))}`, words: t('enter.change') }
      : { path: contestPath(round, contest, '/enter'), words: t('enter.otherBody') };
  },
  render: (found, { locale, path }) => {
    const { entry, asked, choice } = found;
    if (entry.off !== null) return <CannotEnter entry={entry} off={entry.off} locale={locale} />;
    const meeting = judgeEnteredMeeting(asked.facts, entry.body.kind, entry.loaded.round, entry.now);
    if (!isWhole(found, locale) || !meeting.ok || !asked.from || !choice)
      return <EntryForm entry={entry} asked={asked} path={path} locale={locale} />;
    const t = wordsFor(locale, 'adminActs');
    const { round, contest, latest } = entry.loaded;
    const body = bodyName(entry.body, locale);
    const version = (latest?.version ?? 0) + 1;
    return (
      <Act
        locale={locale}
        over={`${contest.title}, ${round.title}`}
        title={t('enter.check', { body })}
        points={[
          receiptSentence(entry, locale),
          latest ? t('enter.replaces', { version, before: latest.version }) : t('enter.first'),
          ...effectSentences(entry.effects, contest, locale),
          ...(round.confirmation === 'required' ? [t('enter.unconfirmed', { body })] : []),
          t('enter.marked'),
        ]}
        action={enter.bind(null, { locale, body })}
        hidden={{
          contestId: contest.id,
          bodyId: entry.body.id,
          ...asked.facts,
          choice: choice.kind,
          from: asked.from,
          basedOnVersion: String(latest?.version ?? 0),
          attempt: newId(),
          ...(choice.kind === 'names'
            ? { names: asked.names, writeInName: asked.writeInName, writeInHome: asked.writeInHome }
            : {}),
        }}
        fields={[]}
        button={t('enter.button', { body })}
      >
        <EntryFacts entry={entry} meeting={meeting.value} from={asked.from} choice={choice} locale={locale} />
      </Act>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

/** True if every answer is given and valid. The page then shows the effect of the entry. */
const isWhole = ({ entry, asked, choice }: Found, locale: Locale): boolean =>
  asked.isChecked && choice !== null && problemsOf(entry, asked, locale).length === 0;

/** The mistakes in the entry, each with its field. */
function problemsOf(entry: AdminEntry, asked: AskedEntry, locale: Locale): Problem[] {
  const t = wordsFor(locale, 'adminActs');
  const subject = {
    body: bodyName(entry.body, locale),
    nameOf: (id: string) => entry.loaded.candidacies.find((candidacy) => candidacy.id === id)?.name ?? '',
  };
  const meeting = judgeEnteredMeeting(asked.facts, entry.body.kind, entry.loaded.round, entry.now);
  return [
    ...(meeting.ok ? [] : enterProblems(meeting.error, locale, subject)),
    ...(asked.from ? [] : [{ field: 'from', text: t('enter.fromMissing') }]),
    ...(asked.choice ? [] : [{ field: 'choice', text: t('enter.choiceMissing') }]),
    ...notPublicWords({ problems: problemsOfWriteIns(asked.writeInName, asked.writeInHome) }, locale),
    ...(entry.refusal ? enterProblems(entry.refusal, locale, subject) : []),
    ...(entry.near && !asked.isWriteInChecked ? nearWriteInWords(entry.near, locale) : []),
  ];
}

type CannotEnterProps = {
  readonly entry: AdminEntry;
  readonly off: NonNullable<AdminEntry['off']>;
  readonly locale: Locale;
};

/** In place of the form: why the body may not nominate in this contest, and where an admin corrects what is recorded. */
function CannotEnter({ entry: { loaded, body }, off, locale }: CannotEnterProps) {
  const t = wordsFor(locale, 'notOnRoster');
  const { round, contest } = loaded;
  const name = bodyName(body, locale);
  const at = `/admin/rounds/${round.slug}`;
  const links = [
    { path: `/admin/bodies/${body.slug}`, words: t('correctBody', { body: name }) },
    ...(off.why === 'added-late'
      ? [{ path: `${at}/roster/${body.slug}`, words: t('correctRoster', { body: name }) }]
      : [{ path: `${at}/contests/${contest.slug}`, words: t('correctRule') }]),
  ];
  return (
    <>
      <PageHeader
        over={`${contest.title}, ${round.title}`}
        title={t('heading', { body: name, contest: contest.title })}
      />
      <div className="stack max-w-text">
        <p>{notOnRosterWords(off, contest, body, locale)}</p>
        <p>{t('correct')}</p>
        <ul className="points">
          {links.map(({ path, words }) => (
            <li key={path}>
              <a href={href(locale, path)}>{words}</a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

type FormProps = {
  readonly entry: AdminEntry;
  readonly asked: AskedEntry;
  readonly path: string;
  readonly locale: Locale;
};

/** The form. It uses GET, so that the page that shows the effect has an address too. */
function EntryForm({ entry, asked, path, locale }: FormProps) {
  const t = wordsFor(locale, 'adminActs');
  const { round, contest } = entry.loaded;
  const problems = asked.isChecked ? problemsOf(entry, asked, locale) : [];
  const state: FormState = { problems, typed: typedEntry(asked) };
  return (
    <GetForm
      action={href(locale, path)}
      hidden={{ step: 'check' }}
      fields={entryFields(entry, asked, state, locale)}
      state={state}
      words={formWords(locale, t('goOn'))}
    >
      <PageHeader
        over={`${contest.title}, ${round.title}`}
        title={t('enter.formTitle', { body: bodyName(entry.body, locale) })}
      >
        <p className="max-w-text">{receiptSentence(entry, locale)}</p>
      </PageHeader>
    </GetForm>
  );
}

/**
 * Says who will be emailed the receipt. The admin sees this above the empty form, and again before the entry is saved.
 */
function receiptSentence({ officers: n, body }: AdminEntry, locale: Locale): string {
  return wordsFor(locale, 'adminActs')('enter.emails', { n, body: bodyName(body, locale) });
}

type CheckProps = {
  readonly entry: AdminEntry;
  /** Null for a kind of body that decides without a meeting. */
  readonly meeting: Parameters<typeof MeetingFacts>[0]['meeting'] | null;
  readonly from: NonNullable<AskedEntry['from']>;
  readonly choice: SubmissionChoice;
  readonly locale: Locale;
};

/** The decision that the admin typed, and how they received it. */
function EntryFacts({ entry, meeting, from, choice, locale }: CheckProps) {
  const t = wordsFor(locale, 'adminActs');
  const chosen = choice.kind === 'names' ? choice.names : [];
  const written = (choice.kind === 'names' && choice.writeIns) || [];
  return (
    <>
      <h2>{t('nominations')}</h2>
      {choice.kind === 'names' ? (
        <NamedList
          names={[
            ...entry.loaded.candidacies
              .filter(({ id }) => chosen.includes(id))
              .map(({ id, number, name }) => ({ key: id, number, name })),
            ...written.map(({ name, homeBody }) => ({
              key: `${name} ${homeBody}`,
              number: null,
              name,
              note: t('one.writtenIn', { home: homeBody }),
            })),
          ]}
        />
      ) : (
        <p>{t('one.nobody', { body: bodyName(entry.body, locale) })}</p>
      )}
      {meeting ? (
        <>
          <h2>{t('enter.meeting')}</h2>
          <MeetingFacts meeting={meeting} locale={locale} />
        </>
      ) : null}
      <h2>{t('enter.heard')}</h2>
      <p>{t(`enter.from.${from}`)}</p>
    </>
  );
}

/** The address without its step: back to the form, with all values. */
function pairs(query: Query): [string, string][] {
  return Object.entries(query).flatMap(([key, value]) =>
    key === 'step' ? [] : [value ?? []].flat().map((text): [string, string] => [key, text]),
  );
}
