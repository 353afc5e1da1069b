import type { Metadata } from 'next';
import { readStatement } from '@/components/candidates/read-statement';
import { StatementForm } from '@/components/candidates/statement-form';
import { StatementPreview } from '@/components/candidates/statement-text';
import { DeadlineInset } from '@/components/rounds/round-times';
import { BackLink } from '@/components/ui/back-link';
import { Empty } from '@/components/ui/callout';
import { PageHeader, Section } from '@/components/ui/section';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { isTakenBack, MOST_LINKS, mostWordsOf, refusalOfTime } from '@/domain/candidates/statements';
import { longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { CandidateFrame, CandidateMissing } from '../../../../frame';
import { ownPath, type StatementParams, statementScene } from '../../../../scene';
import { publish } from '../../actions';
import { formWords, HowToWrite } from './form-words';
import { Versions } from './versions';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<StatementParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const t = wordsFor(address.locale, 'candidateOffice');
  const found = await statementScene(address);
  const title = found ? t(`editor.title.${found.language}`) : t('missing.title');
  return { title, robots: { index: false } };
}

/** The form in which a candidate writes, in one language: the field, the preview, and all earlier versions. */
export default async function StatementPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const found = await statementScene(address);
  if (!found) return <CandidateMissing locale={locale} />;
  const { scene, language, now } = found;
  const { round, contest, facts, questions } = scene;
  const t = wordsFor(locale, 'candidateOffice');
  const other = language === 'en' ? 'cy' : 'en';
  const late = refusalOfTime(facts.round, 'candidate', now);
  const [latest] = scene.versions;
  const head = {
    over: t('over', { contest: contest.title, round: round.title }),
    title: t(`editor.title.${language}`),
  };
  const otherPage = (
    <p>
      <a href={href(locale, ownPath(address, `/statement/${other}`))}>{t(`editor.title.${other}`)}</a>
    </p>
  );
  return (
    <CandidateFrame
      locale={locale}
      path={ownPath(address, `/statement/${language}`)}
      isPractice={round.kind === 'practice'}
    >
      <BackLink href={href(locale, '/candidate')} words={t('backHome')} />
      {late || facts.isMerged ? (
        <>
          <PageHeader {...head}>{otherPage}</PageHeader>
          <Empty>
            <h2 className="h3">{t('editor.closed')}</h2>
            <p>
              {late ? t(`time.${late.code}`, { closesAt: closing(scene, locale) }) : t('refusals.candidacy-merged')}
            </p>
          </Empty>
          {latest && !isTakenBack(latest) ? (
            <div className="proof">
              <StatementPreview read={readStatement(latest, questions, language)} lang={LANGUAGE_TAGS[language]} />
            </div>
          ) : null}
        </>
      ) : (
        <StatementForm
          action={publish.bind(null, address)}
          hidden={{ candidacyId: scene.candidacyId, language }}
          basedOnVersion={facts.basedOnVersion}
          before={{
            text: facts.latest?.text ?? '',
            answers: questions.map(({ id, text, textCy }) => ({
              id,
              question: (language === 'cy' ? textCy : null) ?? text,
              lang: LANGUAGE_TAGS[language === 'cy' && textCy ? 'cy' : 'en'],
              text: facts.latest?.answers.find(({ question }) => question === id)?.text ?? '',
            })),
            links: facts.latest?.links ?? [],
          }}
          most={mostWordsOf(facts.mostWords)}
          mostLinks={MOST_LINKS}
          lang={LANGUAGE_TAGS[language]}
          pageLang={LANGUAGE_TAGS[locale]}
          words={formWords(locale, mostWordsOf(facts.mostWords))}
          help={<HowToWrite locale={locale} />}
        >
          <PageHeader {...head}>
            <DeadlineInset at={round.closesAt} zone={round.zone} now={now} locale={locale}>
              {t(scene.readers === 'members' ? 'editor.members' : 'editor.public')}
            </DeadlineInset>
            {otherPage}
          </PageHeader>
        </StatementForm>
      )}
      {scene.versions.length > 0 ? (
        <div className="mt-s7">
          <Section id="versions" title={t('editor.versions')} note={t('editor.versionsNote')}>
            <Versions scene={scene} language={language} locale={locale} />
          </Section>
        </div>
      ) : null}
    </CandidateFrame>
  );
}

const closing = ({ round }: { readonly round: { closesAt: Date; zone: string } }, locale: Locale) =>
  longInstant(round.closesAt, round.zone, locale);
