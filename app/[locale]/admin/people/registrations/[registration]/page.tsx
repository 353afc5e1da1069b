import { adminPage } from '@/app/[locale]/admin/admin-page';
import { dayWords, OfficerLine } from '@/app/[locale]/admin/people/officers';
import { approve, refuse, settle } from '@/app/[locale]/admin/people/registrations/actions';
import { bodyName } from '@/components/bodies/body-name';
import { Warning } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { REFUSAL_CAUSES, registrationState } from '@/domain/people/registrations';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminRegistration, adminRegistration, type ListedRegistration } from '@/queries/people/registrations';

export const dynamic = 'force-dynamic';

type Address = { readonly locale: Locale; readonly registration: string };

const titleOf = ({ row, body }: AdminRegistration, locale: Locale) =>
  wordsFor(locale, 'officeRequests')('one.title', {
    name: row.name,
    office: row.office,
    body: bodyName(body, locale),
  });

/** One registration, with the facts that help to decide, and the decision. */
const page = adminPage({
  path: ({ registration }: Address) => `/admin/people/registrations/${registration}`,
  part: 'people',
  load: (context, { registration }) => adminRegistration(context, registration),
  title: (found, { locale }) => titleOf(found, locale),
  back: (_, { locale }) => ({
    path: '/admin/people/registrations',
    words: wordsFor(locale, 'officeRequests')('back'),
  }),
  render: (found, { locale, address, mayAct, now }) => {
    const t = wordsFor(locale, 'officeRequests');
    const { row, body, present } = found;
    const name = bodyName(body, locale);
    const isWaiting = registrationState(row) === 'waiting';
    const isObjected = row.objectedAt !== null;
    return (
      <div className="wrap-anywhere">
        <PageHeader title={titleOf(found, locale)} />
        {isObjected ? (
          <div className="mb-s5 max-w-text wrap-anywhere">
            <Warning>
              <p>{found.objectedBy ? t('one.objectedBy', { email: found.objectedBy }) : t('one.objectedByNobody')}</p>
              {row.objection ? <p className="whitespace-pre-line">{row.objection}</p> : null}
            </Warning>
          </div>
        ) : null}
        <Facts found={found} now={now} locale={locale} />
        {mayAct && isWaiting ? (
          <>
            <Section id="approve" title={t('approve.title')} note={t('approve.text', { name: row.name, body: name })}>
              <div className="stack gap-s4">
                <p className="max-w-text">{t('approve.late')}</p>
                <Form
                  action={approve.bind(null, address)}
                  hidden={{ registration: row.id }}
                  words={formWords(locale, t('approve.button', { name: row.name }))}
                />
              </div>
            </Section>
            <Section id="refuse" title={t('refuse.title')} note={t('refuse.text')}>
              <div>
                <Form
                  action={refuse.bind(null, address)}
                  hidden={{ registration: row.id }}
                  fields={[
                    {
                      as: 'one',
                      name: 'cause',
                      label: t('refuse.cause'),
                      choices: REFUSAL_CAUSES.map((cause) => ({ value: cause, words: t(`cause.${cause}`) })),
                    },
                    {
                      as: 'lines',
                      name: 'note',
                      label: t('refuse.note', { name: row.name }),
                      hint: t('refuse.noteHint'),
                    },
                  ]}
                  words={formWords(locale, t('refuse.button'))}
                  isQuiet
                />
              </div>
            </Section>
          </>
        ) : null}
        {mayAct && isObjected && row.outcome === 'approved' && row.objectionSettledAt === null ? (
          <Section id="settle" title={t('one.objection')} note={t('settle.text')}>
            <div className="stack gap-s4">
              <p>
                <a href={href(locale, `/admin/people/bodies/${body.slug}`)}>{t('settle.office', { body: name })}</a>
              </p>
              <Form
                action={settle.bind(null, address)}
                hidden={{ registration: row.id }}
                words={formWords(locale, t('settle.button'))}
              />
            </div>
          </Section>
        ) : null}
        <Section id="present" title={t('one.present')}>
          {present.length === 0 ? (
            <p>{t('one.presentNone')}</p>
          ) : (
            <ul className="stack gap-s2">
              {present.map((officer) => (
                <li key={officer.id}>
                  <OfficerLine officer={officer} now={now} locale={locale} />
                </li>
              ))}
            </ul>
          )}
        </Section>
      </div>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type FactsProps = { readonly found: AdminRegistration; readonly now: Date; readonly locale: Locale };

function Facts({ found: { row, body, earlier, lists }, locale }: FactsProps) {
  const t = wordsFor(locale, 'officeRequests');
  const several = (key: string, lines: readonly string[], none: string) =>
    lines.length === 0 ? (
      none
    ) : (
      <ul key={key} className="wrap-anywhere">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  const listed = lists.map((one) => t('one.listed', { as: one.as, body: bodyName(one.body, locale) }));
  const before = earlier.map((one) => earlierWords(one, locale));
  return (
    <div className="mb-s5">
      <SummaryList
        rows={[
          { term: t('one.name'), detail: <span className="wrap-anywhere">{row.name}</span> },
          { term: t('one.email'), detail: <span className="wrap-anywhere">{row.email}</span> },
          { term: t('one.office'), detail: wordsFor(locale, 'kinds')(`office.${row.office}`) },
          {
            term: t('one.body'),
            detail: <a href={href(locale, `/admin/people/bodies/${body.slug}`)}>{bodyName(body, locale)}</a>,
          },
          { term: t('one.asked'), detail: row.confirmedAt ? dayWords(row.confirmedAt, locale) : '' },
          { term: t('one.lists'), detail: several('lists', listed, t('one.notListed')) },
          { term: t('one.earlier'), detail: several('earlier', before, t('one.earlierNone')) },
          ...(row.decidedAt && row.outcome
            ? [
                {
                  term: t('one.decision'),
                  detail: (
                    <>
                      {t(`state.${row.outcome}`, { on: dayWords(row.decidedAt, locale) })}
                      {row.cause ? `. ${t(`cause.${row.cause}`)}` : ''}
                      {row.note ? <span className="block whitespace-pre-line wrap-anywhere">{row.note}</span> : null}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}

function earlierWords({ row, body }: ListedRegistration, locale: Locale): string {
  const t = wordsFor(locale, 'officeRequests');
  const on = row.decidedAt ? dayWords(row.decidedAt, locale) : '';
  const state = row.outcome ? t(`state.${row.outcome}`, { on }) : '';
  return t('one.earlierRow', { ...row, body: bodyName(body, locale), state });
}
