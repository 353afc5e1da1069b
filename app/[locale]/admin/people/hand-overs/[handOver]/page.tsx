import { adminPage } from '@/app/[locale]/admin/admin-page';
import { settle, undo } from '@/app/[locale]/admin/people/hand-overs/actions';
import { dayWords } from '@/app/[locale]/admin/people/officers';
import { bodyName } from '@/components/bodies/body-name';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminHandOver } from '@/queries/people/hand-overs';

export const dynamic = 'force-dynamic';

type Address = { readonly locale: Locale; readonly handOver: string };

/** One office that was handed over: who gave it to whom, and undoing it. */
const page = adminPage({
  path: ({ handOver }: Address) => `/admin/people/hand-overs/${handOver}`,
  part: 'people',
  load: (context, { handOver }) => adminHandOver(context, handOver),
  title: ({ body }, { locale }) =>
    wordsFor(locale, 'officeRequests')('handOver.title', { body: bodyName(body, locale) }),
  back: (_, { locale }) => ({
    path: '/admin/people/registrations',
    words: wordsFor(locale, 'officeRequests')('back'),
  }),
  render: ({ row, body, fromEmail }, { locale, address, mayAct }) => {
    const t = wordsFor(locale, 'officeRequests');
    const name = bodyName(body, locale);
    const values = { from: fromEmail, to: row.email };
    const on = (at: Date | null) => (at ? dayWords(at, locale) : '');
    return (
      <>
        <PageHeader title={t('handOver.title', { body: name })} />
        <div className="mb-s5">
          <SummaryList
            rows={[
              { term: t('handOver.from'), detail: <span className="wrap-anywhere">{fromEmail}</span> },
              { term: t('handOver.to'), detail: <span className="wrap-anywhere">{row.email}</span> },
              { term: t('handOver.office'), detail: wordsFor(locale, 'kinds')(`office.${row.office}`) },
              {
                term: t('one.body'),
                detail: <a href={href(locale, `/admin/people/bodies/${body.slug}`)}>{name}</a>,
              },
              { term: t('handOver.accepted'), detail: on(row.acceptedAt) },
              ...(row.undoneAt ? [{ term: t('handOver.undone'), detail: on(row.undoneAt) }] : []),
            ]}
          />
        </div>
        {mayAct && !row.undoneAt ? (
          <>
            {row.lookedAt ? null : (
              <Section id="right" title={t('handOver.right')}>
                <div>
                  <Form
                    action={settle.bind(null, address)}
                    hidden={{ handOver: row.id }}
                    words={formWords(locale, t('sent.button'))}
                  />
                </div>
              </Section>
            )}
            <Section id="undo" title={t('handOver.undoTitle')}>
              <div className="stack gap-s4 wrap-anywhere">
                <p className="max-w-text">{t('handOver.undoText', values)}</p>
                <Form
                  action={undo.bind(null, address)}
                  hidden={{ handOver: row.id }}
                  words={formWords(locale, t('handOver.undo'))}
                  isQuiet
                />
              </div>
            </Section>
          </>
        ) : null}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
