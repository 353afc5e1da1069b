import { contestPath, roundPage } from '@/app/[locale]/admin/round-page';
import { type CandidateAddress, saveStatement } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { Ask } from '@/app/[locale]/ask';
import { Empty, Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { Source } from '@/components/ui/source-line';
import { Exact } from '@/components/ui/time';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { statementRefusalWords } from '@/messages/statement-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminStatement, adminStatement } from '@/queries/candidates/admin-statements';
import type { StatementLanguage } from '@/queries/candidates/candidate-statement';
import { statementFields } from './fields';

export const dynamic = 'force-dynamic';

type Found = AdminStatement & { readonly language: StatementLanguage };

const titleOf = ({ candidate, language }: Found, locale: Locale) =>
  wordsFor(locale, 'guideAdmin')('enter.title', { name: candidate.name, language });

/**
 * The page on which an admin enters a candidate's statement, or a summary of it, in one language. It lists all
 * versions.
 */
const page = roundPage<CandidateAddress, Found>({
  isModerated: true,
  page: ({ contest, candidate }) => `/contests/${contest}/candidacies/${candidate}/statement`,
  isForActing: true,
  load: async (context, { round, contest, candidate }, query) => {
    const language = query.language === 'cy' ? 'cy' : 'en';
    const found = await adminStatement(context, { round, contest, candidate, language });
    return found && { ...found, language };
  },
  title: (found, { locale }) => titleOf(found, locale),
  back: ({ round, contest, candidate }, { address }) => ({
    path: contestPath(round.slug, contest.slug, `/candidacies/${address.candidate}`),
    words: candidate.name,
  }),
  render: (found, { locale, address, path }) => {
    const { round, contest, candidate, questions, versions, refusal, isPublic, language } = found;
    const t = wordsFor(locale, 'guideAdmin');
    const other = language === 'cy' ? 'en' : 'cy';
    const [latest] = versions;
    const head = (
      <PageHeader over={`${contest.title}, ${round.title}`} title={titleOf(found, locale)} lede={t('enter.lede')}>
        <p>
          <a href={href(locale, `${path}?language=${other}`)}>{t(`enter.other.${other}`)}</a>
        </p>
        {latest ? (
          <p>
            <a href={href(locale, `${path}/take-down?language=${language}`)}>{t('takeDown.link')}</a>
          </p>
        ) : null}
      </PageHeader>
    );
    return (
      <>
        {refusal ? (
          <>
            {head}
            <Empty title={t('enter.cannot')}>
              <p>
                <Ask
                  locale={locale}
                  round={round.slug}
                  text={statementRefusalWords(refusal, { locale, zone: round.zone })[0]?.text ?? ''}
                />
              </p>
            </Empty>
          </>
        ) : (
          <Form
            action={saveStatement.bind(null, { ...address, zone: round.zone, language })}
            hidden={{
              round: round.slug,
              contest: contest.slug,
              candidate: candidate.slug,
              language,
              basedOnVersion: String(latest?.version ?? 0),
              ...Object.fromEntries(questions.map(({ id }, place) => [`question-${place}`, id])),
            }}
            words={formWords(locale, t(isPublic ? 'enter.button' : 'enter.draftButton'))}
            fields={statementFields(found, language, locale)}
          >
            {head}
            <div className="mb-s6 max-w-text">
              <Inset>{onRecord(found, locale)}</Inset>
            </div>
          </Form>
        )}
        {versions.length > 0 ? <Versions page={found} locale={locale} /> : null}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

/** The current version, in a sentence. */
function onRecord({ versions: [latest] }: AdminStatement, locale: Locale): string {
  const t = wordsFor(locale, 'guideAdmin');
  if (!latest) return t('enter.isNone');
  const { version, isTakenBack, isSummary, source } = latest;
  if (isTakenBack) return t('enter.isTakenBack', { version });
  if (isSummary) return t('enter.isSummary', { version });
  // A statement that the candidate published on this site needs no other source.
  return source === null ? t('enter.isOwn', { version }) : t('enter.isPaper', { version });
}

function Versions({ page: { versions, round }, locale }: { readonly page: AdminStatement; readonly locale: Locale }) {
  const t = wordsFor(locale, 'guideAdmin');
  return (
    <div className="mt-s7">
      <Section id="versions" title={t('enter.versions')}>
        <DataTable
          caption={t('enter.versions')}
          isCaptionHidden
          columns={[
            { key: 'version', head: t('enter.version') },
            { key: 'what', head: t('enter.what') },
            { key: 'when', head: t('enter.when') },
          ]}
          rows={versions.map(({ version, words, isSummary, isTakenBack, source, publishedAt }) => ({
            key: String(version),
            cells: [
              String(version),
              <span key="what">
                {t('enter.whatIs', { kind: isTakenBack ? 'gone' : isSummary ? 'summary' : 'own', words })}
                {source ? (
                  <small className="quiet block">
                    <Source text={source} />
                  </small>
                ) : null}
              </span>,
              <Exact key="when" at={publishedAt} zone={round.zone} locale={locale} />,
            ],
          }))}
        />
      </Section>
    </div>
  );
}
