import { readStatement } from '@/components/candidates/read-statement';
import { StatementPreview } from '@/components/candidates/statement-text';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { dayOf, longDay } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import type { CandidateStatement } from '@/queries/candidates/candidate-statement';

type VersionsProps = {
  readonly scene: CandidateStatement;
  readonly language: Locale;
  readonly locale: Locale;
};

/** Every version with its date and text, folded. */
export function Versions({ scene: { versions, questions, round }, language, locale }: VersionsProps) {
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
