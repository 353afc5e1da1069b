import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { admit, turnDown } from '@/app/[locale]/admin/rounds/[round]/approvals/actions';
import { refusalFields } from '@/app/[locale]/admin/rounds/[round]/approvals/decision-fields';
import { readStatement } from '@/components/candidates/read-statement';
import { StatementPreview } from '@/components/candidates/statement-text';
import { Empty } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import { formWords } from '@/messages/form-words';
import { longInstantInZone } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { type ApplicationToDecide, applicationToDecide } from '@/queries/candidates/approvals';

export const dynamic = 'force-dynamic';

type ApplicationAddress = RoundAddress & { readonly application: string };

const titleOf = ({ name, contest }: ApplicationToDecide, locale: Locale) =>
  wordsFor(locale, 'candidateAccess')('application.title', { name, contest: contest.title });

/** One person who puts themselves forward, with the two decisions. */
const page = roundPage<ApplicationAddress, ApplicationToDecide>({
  page: ({ application }) => `/approvals/applications/${application}`,
  load: async (context, { round, application }) => {
    const found = await applicationToDecide(context, application);
    return found?.round.slug === round ? found : null;
  },
  title: (found, { locale }) => titleOf(found, locale),
  back: ({ round }, { locale }) => ({
    path: roundPath(round.slug, '/approvals'),
    words: wordsFor(locale, 'candidateAccess')('approvals.link'),
  }),
  render: (found, { locale, address, mayAct }) => {
    const t = wordsFor(locale, 'candidateAccess');
    const { round, contest, language, statement } = found;
    const words = { text: statement, answers: [], links: [] };
    const nobody = !found.isWaiting
      ? t('application.decided')
      : found.isOpen
        ? mayAct
          ? null
          : t('approvals.waits')
        : t('application.over');
    return (
      <>
        <PageHeader over={`${contest.title}, ${round.title}`} title={titleOf(found, locale)}>
          <p>{t('application.sent', { at: longInstantInZone(found.sentAt, round.zone, locale) })}</p>
        </PageHeader>
        <div className="mb-s6">
          <SummaryList
            rows={[
              { term: t('application.email'), detail: <span className="wrap-anywhere">{found.email}</span> },
              { term: t('application.home'), detail: found.home ?? '' },
            ]}
          />
        </div>
        <Section id="statement" title={t('application.statement')}>
          {statement === '' ? (
            <p>{t('application.noStatement')}</p>
          ) : (
            <div className="proof max-w-text">
              <StatementPreview read={readStatement(words, [], language)} lang={LANGUAGE_TAGS[language]} />
            </div>
          )}
        </Section>
        {nobody ? (
          <Empty>
            <p>{nobody}</p>
          </Empty>
        ) : (
          <>
            <Section id="approve" title={t('application.approve')} note={t('application.approveText')}>
              <div>
                <Form
                  action={admit.bind(null, address)}
                  hidden={{ application: found.id }}
                  fields={[
                    {
                      as: 'one',
                      name: 'person',
                      label: t('application.who'),
                      hint: t('application.whoHint'),
                      choices: [
                        { value: 'new', words: t('application.new') },
                        ...found.same.map(({ slug, name, isInContest }) => ({
                          value: slug,
                          words: t(isInContest ? 'application.there' : 'application.same', { name }),
                        })),
                      ],
                    },
                  ]}
                  words={formWords(locale, t('application.approveButton'))}
                />
              </div>
            </Section>
            <Section id="refuse" title={t('application.refuse')} note={t('application.refuseText')}>
              <div>
                <Form
                  action={turnDown.bind(null, address)}
                  hidden={{ application: found.id }}
                  fields={refusalFields(locale)}
                  words={formWords(locale, t('application.refuseButton'))}
                  isQuiet
                />
              </div>
            </Section>
          </>
        )}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
