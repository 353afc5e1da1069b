import { adminPage } from '@/app/[locale]/admin/admin-page';
import { markLookedAt } from '@/app/[locale]/admin/submissions/[code]/[act]/actions';
import { bodyName } from '@/components/bodies/body-name';
import { Inset, Warning } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { NamedList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { Exact } from '@/components/ui/time';
import { Timeline } from '@/components/ui/timeline';
import { formWords } from '@/messages/form-words';
import { dayOf, longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminSubmission, adminSubmission } from '@/queries/nominations/admin-submission';

export const dynamic = 'force-dynamic';

/** The page of one submission: its contents, its history, and the possible acts. */
const page = adminPage<{ locale: Locale; code: string }, AdminSubmission>({
  path: ({ code }) => `/admin/submissions/${code}`,
  part: 'submissions',
  load: (context, { code }) => adminSubmission(context, code),
  title: (submission, { locale }) => titleOf(submission, locale),
  isPractice: ({ round }) => round.kind === 'practice',
  back: ({ round }, { locale }) => ({
    path: `/admin/submissions?${new URLSearchParams({ round: round.slug })}`,
    words: wordsFor(locale, 'adminActs')('one.back'),
  }),
  render: (submission, { locale, address: { code }, mayAct }) => {
    const t = wordsFor(locale, 'adminActs');
    const { round, contest } = submission;
    return (
      <>
        <PageHeader over={`${contest.title}, ${round.title}`} title={titleOf(submission, locale)}>
          <p>
            <a href={href(locale, `/receipts/${code}`)}>{t('one.public', { code })}</a>
          </p>
        </PageHeader>
        {submission.voidedAt ? (
          <div className="mb-s5 max-w-text">
            <Warning>
              <p>{reasonWords({ cause: submission.voidCause, reason: submission.voidReason }, locale)}</p>
            </Warning>
          </div>
        ) : null}
        {submission.check ? <Check submission={submission} mayAct={mayAct} locale={locale} /> : null}
        {mayAct ? <Acts submission={submission} locale={locale} /> : null}
        <Section id="what" title={t('contents')}>
          <What submission={submission} locale={locale} />
        </Section>
        <Section id="record" title={t('one.record')}>
          <Timeline events={recordOf(submission, locale)} />
        </Section>
        <Section id="versions" title={t('one.versions')}>
          <ul className="points">
            {submission.versions.map(({ code: other, version, state }) => {
              const row = t('one.versionRow', { version, state: t(`states.${state}`) });
              return (
                <li key={other}>
                  {other === code ? (
                    `${row} (${t('one.this')})`
                  ) : (
                    <a href={href(locale, `/admin/submissions/${other}`)}>{row}</a>
                  )}
                </li>
              );
            })}
          </ul>
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function titleOf({ body, version, state }: AdminSubmission, locale: Locale): string {
  const t = wordsFor(locale, 'adminActs');
  return t('one.title', { body: bodyName(body, locale), version, state: t(`states.${state}`) });
}

type PartProps = { readonly submission: AdminSubmission; readonly locale: Locale };

function Acts({ submission: { code, refusals }, locale }: PartProps) {
  const t = wordsFor(locale, 'adminActs');
  const open = (['confirm', 'void', 'restore'] as const).filter((act) => refusals[act] === null);
  if (open.length === 0) return null;
  return (
    <Section id="acts" title={t('acts')}>
      <ul className="points">
        {open.map((act) => (
          <li key={act}>
            <a href={href(locale, `/admin/submissions/${code}/${act}`)}>{t(`${act}.link`)}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type CheckProps = PartProps & { readonly mayAct: boolean };

/** Says that a new officer sent it, until an admin has looked at it. */
function Check({ submission: { code, check, round }, mayAct, locale }: CheckProps) {
  const t = wordsFor(locale, 'officeRequests');
  if (!check) return null;
  const day = (at: Date) => longDay(dayOf(at, round.zone), locale);
  return (
    <div className="stack gap-s4 mb-s5 max-w-text">
      <Inset>
        <p>
          <b>{t('sent.one', { since: day(check.officerSince) })}</b>{' '}
          {check.lookedAt ? t('sent.looked', { on: day(check.lookedAt) }) : t('sent.counts')}
        </p>
      </Inset>
      {mayAct && !check.lookedAt ? (
        <Form
          action={markLookedAt.bind(null, { locale, code })}
          hidden={{ code }}
          words={formWords(locale, t('sent.button'))}
          isQuiet
        />
      ) : null}
    </div>
  );
}

/** The names as they were received, each write-in with the candidate for whom it counts. */
function What({ submission: { kind, names, writeIns, body }, locale }: PartProps) {
  const t = wordsFor(locale, 'adminActs');
  if (kind !== 'names') return <p>{t(`one.${kind}`, { body: bodyName(body, locale) })}</p>;
  const noteOf = (name: string, home: string) => {
    const tiedTo = writeIns.find((written) => written.name === name && written.homeBody === home)?.tiedTo;
    return tiedTo ? t('one.writtenInTied', { home, name: tiedTo.name }) : t('one.writtenIn', { home });
  };
  return (
    <NamedList
      names={names.map(({ slug, name, homeBody, number }) => ({
        key: `${slug} ${name} ${homeBody}`,
        number,
        name,
        note: slug === null ? noteOf(name, homeBody ?? '') : (homeBody ?? undefined),
      }))}
    />
  );
}

function recordOf({ round, receivedAt, provenance, enteredFrom, acts }: AdminSubmission, locale: Locale) {
  const t = wordsFor(locale, 'adminActs');
  const when = (at: Date) => <Exact at={at} zone={round.zone} locale={locale} />;
  const how = provenance === 'admin' ? t(`one.entered.${enteredFrom ?? 'paper'}`) : t('one.received');
  return [
    { key: 'received', when: when(receivedAt), what: how, isPast: true },
    ...acts.map(({ kind, by, at, ...said }) => ({
      key: at.toISOString(),
      when: when(at),
      what: kind === 'confirmed' ? t(`one.act.confirmed.${by}`) : t(`one.act.${kind}`),
      note: reasonWords(said, locale) || null,
      isPast: true,
    })),
  ];
}
