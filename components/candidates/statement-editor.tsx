import type { ReactNode } from 'react';
import { LANGUAGE_TAGS, LOCALES } from '@/domain/base/languages.mjs';
import { isTakenBack, MOST_LINKS, mostWordsOf, refusalOfTime } from '@/domain/candidates/statements';
import type { StatementFormAction } from '@/lib/form-state';
import { ASK } from '@/messages/contact-words';
import { formWords } from '@/messages/form-words';
import { dayOf, longDay, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidateStatement } from '@/queries/candidates/candidate-statement';
import { DeadlineInset } from '../rounds/round-times';
import { BackLink } from '../ui/back-link';
import { Empty } from '../ui/callout';
import { PageHeader, Section } from '../ui/section';
import { questionIn, readStatement } from './read-statement';
import { SentNotice } from './sent-statement';
import { StatementForm } from './statement-form';
import { StatementPreview } from './statement-text';

type StatementEditorProps = {
  /** A letter for the agenda packs has no questions and no links, and its own words. */
  readonly kind?: 'statement' | 'letter' | undefined;
  readonly loaded: CandidateStatement;
  /** The language of the statement, which may be different from the page's. */
  readonly language: Locale;
  /** The address in English of the page for the statement in a language. */
  readonly pageOf: (language: Locale) => string;
  readonly action: StatementFormAction;
  /** Puts whom to ask into a text. */
  readonly ask: (text: string) => ReactNode;
  readonly now: Date;
  readonly locale: Locale;
};

/** The form in which a candidate writes, in one language: the field, the preview, and all earlier versions. */
export function StatementEditor({
  kind = 'statement',
  loaded,
  language,
  pageOf,
  action,
  ask,
  now,
  locale,
}: StatementEditorProps) {
  const { round, contest, facts, questions, draft } = loaded;
  const written = draft ?? facts.latest;
  const t = wordsFor(locale, 'candidateOffice');
  const letter = wordsFor(locale, 'letters');
  const isLetter = kind === 'letter';
  const titleIn = (each: Locale) => (isLetter ? letter(`title.${each}`) : t(`editor.title.${each}`));
  const most = mostWordsOf(facts.mostWords);
  const late = refusalOfTime(facts.round, 'candidate', now);
  const [latest] = loaded.versions;
  const head = {
    over: t('over', { contest: contest.title, round: round.title }),
    title: titleIn(language),
  };
  const otherPages = LOCALES.filter((other) => other !== language).map((other) => (
    <p key={other}>
      <a href={href(locale, pageOf(other))}>{titleIn(other)}</a>
    </p>
  ));
  return (
    <>
      <BackLink href={href(locale, '/candidate')} words={t('backHome')} />
      {late || facts.isMerged ? (
        <>
          <PageHeader {...head}>{otherPages}</PageHeader>
          <Empty>
            <h2 className="h3">{isLetter ? letter('closed') : t('editor.closed')}</h2>
            <p>
              {late
                ? ask(
                    t(`time.${late.code}`, {
                      closesAt: longInstant(round.closesAt, round.zone, locale),
                      contact: ASK,
                    }),
                  )
                : t('refusals.candidacy-merged')}
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
          action={action}
          hidden={{ candidacyId: loaded.candidacyId, language }}
          basedOnVersion={draft?.basedOnVersion ?? facts.basedOnVersion}
          draft={draft && t('editor.draft', { at: longInstant(draft.savedAt, round.zone, locale) })}
          before={{
            text: written?.text ?? '',
            answers: questions.map((question) => {
              const asked = questionIn(question, language);
              const given = written?.answers.find((answer) => answer.question === question.id);
              return { id: question.id, question: asked.text, lang: asked.lang, text: given?.text ?? '' };
            }),
            links: written?.links ?? [],
          }}
          most={most}
          mostLinks={isLetter ? 0 : MOST_LINKS}
          lang={LANGUAGE_TAGS[language]}
          pageLang={LANGUAGE_TAGS[locale]}
          words={
            isLetter ? letterWords(locale, most, loaded.needsApproval) : editorWords(locale, most, loaded.needsApproval)
          }
          help={<HowToWrite locale={locale} />}
        >
          <PageHeader {...head}>
            <DeadlineInset round={round} now={now} locale={locale}>
              {isLetter ? letter('readers') : readersWords(loaded, locale)}
            </DeadlineInset>
            {isLetter && loaded.needsApproval ? <p>{letter('approval')}</p> : null}
            {otherPages}
          </PageHeader>
          {loaded.sent ? <SentNotice sent={loaded.sent} zone={round.zone} locale={locale} /> : null}
        </StatementForm>
      )}
      {loaded.versions.length > 0 ? (
        <div className="mt-s7">
          <Section
            id="versions"
            title={isLetter ? letter('versions') : t('editor.versions')}
            note={
              isLetter ? letter(loaded.needsApproval ? 'versionsApproved' : 'versionsNote') : t('editor.versionsNote')
            }
          >
            <Versions loaded={loaded} language={language} locale={locale} />
          </Section>
        </div>
      ) : null}
    </>
  );
}

/** How long a statement can change, and who can read it when. */
function readersWords({ readers, needsApproval }: StatementEditorProps['loaded'], locale: Locale): string {
  if (needsApproval) return wordsFor(locale, 'approval')(`statement.readers.${readers}`);
  return wordsFor(locale, 'candidateOffice')(readers === 'members' ? 'editor.members' : 'editor.public');
}

/** The texts of the form. The script fills in those with a % while somebody types. */
function editorWords(locale: Locale, most: number, needsApproval: boolean) {
  const t = wordsFor(locale, 'candidateOffice');
  const a = wordsFor(locale, 'approval');
  const send = needsApproval ? a('statement.send') : t('editor.publish');
  const counted = { words: '%words', most: '%most', over: '%over' };
  return {
    ...formWords(locale, send, needsApproval ? a('statement.notSent') : t('editor.notPublished')),
    text: t('editor.text'),
    textHint: t('editor.textHint', { most }),
    questions: t('editor.questions'),
    questionsNote: t('editor.questionsNote'),
    within: t('editor.count', counted),
    over: t('editor.over', counted),
    preview: t('editor.preview'),
    previewTitle: t('editor.previewTitle'),
    previewNote: t('editor.previewNote'),
    previewEmpty: t('editor.previewEmpty'),
    saveDraft: t('editor.saveDraft'),
    dropDraft: t('editor.dropDraft'),
    publish: send,
    publishAgain: needsApproval ? a('statement.sendAgain') : t('editor.publishAgain'),
    takeBack: needsApproval ? a('statement.takeBack') : t('editor.takeBack'),
    standsNow: needsApproval ? a('statement.newest') : t('editor.standsNow', { version: '%version' }),
    links: t('editor.links'),
    linksNote: t('editor.linksNote'),
    linkWords: t('editor.linkWords', { n: '%n' }),
    linkAddress: t('editor.linkAddress', { n: '%n' }),
  };
}

/** The same for a letter for the agenda packs. */
function letterWords(locale: Locale, most: number, needsApproval: boolean) {
  const t = wordsFor(locale, 'letters');
  const a = wordsFor(locale, 'approval');
  const save = needsApproval ? a('statement.send') : t('save');
  return {
    ...editorWords(locale, most, needsApproval),
    ...formWords(locale, save, needsApproval ? a('statement.notSent') : t('notSaved')),
    text: t('text'),
    textHint: t('textHint', { most }),
    previewNote: t('previewNote'),
    previewEmpty: t('previewEmpty'),
    publish: save,
    publishAgain: needsApproval ? a('statement.sendAgain') : t('saveAgain'),
    takeBack: t(needsApproval ? 'takeBackApproved' : 'takeBack'),
  };
}

const code = (chunks: ReactNode) => <code>{chunks}</code>;

/** Explains how to write a heading, a list and a link. */
function HowToWrite({ locale }: { readonly locale: Locale }) {
  const t = wordsFor(locale, 'candidateOffice');
  return (
    <details className="how">
      <summary>{t('editor.how')}</summary>
      <ul className="points">
        {(['paragraph', 'heading', 'list', 'emphasis', 'link'] as const).map((key) => (
          <li key={key}>{t.rich(`editor.howList.${key}`, { code })}</li>
        ))}
      </ul>
    </details>
  );
}

type VersionsProps = {
  readonly loaded: CandidateStatement;
  readonly language: Locale;
  readonly locale: Locale;
};

/** Every version with its date and text, in sections that open. */
function Versions({ loaded: { versions, questions, round }, language, locale }: VersionsProps) {
  const t = wordsFor(locale, 'candidateOffice');
  return (
    <ol className="versions" reversed>
      {versions.map((version) => {
        const line = t('editor.version', {
          version: String(version.version),
          day: longDay(dayOf(version.publishedAt, round.zone), locale),
          words: version.isTakenBack ? 0 : version.words,
        });
        return (
          <li key={version.version}>
            {version.isTakenBack ? (
              line
            ) : (
              <details>
                <summary>{line}</summary>
                <div>
                  <StatementPreview read={readStatement(version, questions, language)} lang={LANGUAGE_TAGS[language]} />
                </div>
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
