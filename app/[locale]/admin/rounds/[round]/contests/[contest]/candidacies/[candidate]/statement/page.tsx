import type { Metadata } from 'next';
import { cache } from 'react';
import { mayAct } from '@/app/[locale]/admin/act-page';
import { AdminMissing } from '@/app/[locale]/admin/frame';
import { SetUpPage } from '@/app/[locale]/admin/rounds/[round]/set-up-page';
import { formWords } from '@/app/[locale]/admin/rounds/set-up-words';
import { adminScene } from '@/app/[locale]/admin/scene';
import { Empty, Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader, Section } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { Source } from '@/components/ui/source-line';
import { Exact } from '@/components/ui/time';
import { href } from '@/messages/href';
import { statementRefusalWords } from '@/messages/statement-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminStatement, adminStatement } from '@/queries/candidates/admin-statements';
import type { StatementLanguage } from '@/queries/candidates/candidate-statement';
import { enter } from './actions';
import { statementFields } from './fields';

export const dynamic = 'force-dynamic';

type Address = { locale: Locale; round: string; contest: string; candidate: string };
type Asked = Readonly<Record<string, string | string[] | undefined>>;
type Props = { readonly params: Promise<Address>; readonly searchParams: Promise<Asked> };

const pathOf = ({ contest, candidate }: Address) => `/contests/${contest}/candidacies/${candidate}`;

const load = cache((locale: Locale, round: string, contest: string, candidate: string, language: StatementLanguage) =>
  adminScene(locale, `/admin/rounds/${round}/contests/${contest}/candidacies/${candidate}/statement`, (context) =>
    mayAct(context.actor.admin)
      ? adminStatement(context, { round, contest, candidate, language })
      : Promise.resolve(null),
  ),
);

async function sceneOf({ params, searchParams }: Props) {
  const { locale, round, contest, candidate } = await params;
  const language: StatementLanguage = (await searchParams).language === 'cy' ? 'cy' : 'en';
  const page = await load(locale, round, contest, candidate, language);
  return page && { page, language };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await props.params;
  const scene = await sceneOf(props);
  const title = scene
    ? wordsFor(locale, 'guideAdmin')('enter.title', { name: scene.page.candidate.name, language: scene.language })
    : wordsFor(locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** What a candidate said on paper, or a summary of it, in one language; and every version on record. */
export default async function EnterStatementPage(props: Props) {
  const address = await props.params;
  const { locale } = address;
  const scene = await sceneOf(props);
  if (!scene) return <AdminMissing locale={locale} />;
  const { page, language } = scene;
  const { round, contest, candidate, questions, versions, refusal, isPublic } = page;
  const t = wordsFor(locale, 'guideAdmin');
  const path = pathOf(address);
  const other = language === 'cy' ? 'en' : 'cy';
  const to = `/admin/rounds/${round.slug}${path}/statement`;
  const [latest] = versions;
  const head = (
    <PageHeader
      over={`${contest.title}, ${round.title}`}
      title={t('enter.title', { name: candidate.name, language })}
      lede={t('enter.lede')}
    >
      <p>
        <a href={href(locale, `${to}?language=${other}`)}>{t(`enter.other.${other}`)}</a>
      </p>
    </PageHeader>
  );
  return (
    <SetUpPage params={address} scene={page} page={`${path}/statement`} back={{ page: path, words: candidate.name }}>
      {refusal ? (
        <>
          {head}
          <Empty title={t('enter.cannot')}>
            <p>{statementRefusalWords(refusal, { locale, zone: round.zone })[0]?.text}</p>
          </Empty>
        </>
      ) : (
        <SetUpForm
          action={enter.bind(null, { locale, zone: round.zone, to: language === 'cy' ? `${to}?language=cy` : to })}
          hidden={{
            round: round.slug,
            contest: contest.slug,
            candidate: candidate.slug,
            language,
            basedOnVersion: String(latest?.version ?? 0),
            ...Object.fromEntries(questions.map(({ id }, place) => [`question-${place}`, id])),
          }}
          words={formWords(locale, t(isPublic ? 'enter.button' : 'enter.draftButton'))}
          fields={statementFields(page, language, locale)}
        >
          {head}
          <div className="mb-s6 max-w-text">
            <Inset>{onRecord(page, locale)}</Inset>
          </div>
        </SetUpForm>
      )}
      {versions.length > 0 ? <Versions page={page} locale={locale} /> : null}
    </SetUpPage>
  );
}

/** The current version, in a sentence. */
function onRecord({ versions: [latest] }: AdminStatement, locale: Locale): string {
  const t = wordsFor(locale, 'guideAdmin');
  if (!latest) return t('enter.isNone');
  const { version, isTakenBack, isSummary, source } = latest;
  if (isTakenBack) return t('enter.isTakenBack', { version });
  if (isSummary) return t('enter.isSummary', { version });
  // What the candidate wrote on their own page has no source: it is one.
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
