import { SourceLine } from '@/components/source-line';
import { Empty } from '@/components/ui/telling';
import { LANGUAGE_TAGS, type Locale, wordsFor } from '@/lib/words';
import type { CandidacyPage } from '@/queries/candidacy';
import type { Statement } from '@/queries/candidacy-record';
import { dayWords } from '../../../../round-times';

type StatementOfProps = { readonly page: CandidacyPage; readonly locale: Locale };

/** The candidate's own words, or a summary that says that it is one, in each language there is. */
export function StatementOf({ page, locale }: StatementOfProps) {
  const words = wordsFor(locale, 'candidacy');
  const { statements, row, round } = page;
  const isSummary = statements.some((statement) => statement.isSummary);
  return (
    <article aria-label={words(isSummary ? 'statement.summaryLabel' : 'statement.label')}>
      {statements.length === 0 ? (
        <Empty title={words('statement.none')}>
          <p>
            {round.kind === 'archive'
              ? words('statement.noneArchive')
              : words('statement.noneText', { name: row.name })}
          </p>
        </Empty>
      ) : null}
      {[...statements]
        .sort((a, b) => Number(b.language === locale) - Number(a.language === locale))
        .map((statement) => (
          <OneStatement key={statement.language} statement={statement} zone={round.zone} locale={locale} />
        ))}
    </article>
  );
}

type OneProps = { readonly statement: Statement; readonly zone: string; readonly locale: Locale };

function OneStatement({ statement, zone, locale }: OneProps) {
  const words = wordsFor(locale, 'candidacy');
  const { text, isSummary, source, version, publishedAt, language } = statement;
  const wordCount = text.split(/\s+/).filter(Boolean).length;
  return (
    <div className="mb-s6">
      {isSummary ? (
        <p className="mb-s4">
          <b>{words('statement.summary')}</b> {source ? <SourceLine text={source} locale={locale} /> : null}
        </p>
      ) : null}
      <div className="statement" lang={LANGUAGE_TAGS[language]}>
        {blocksOf(text, !isSummary).map(({ kind, words: block, key }) => {
          if (kind === 'heading') return <h2 key={key}>{block}</h2>;
          return (
            <p key={key} className={kind === 'opening' ? 'opening' : undefined}>
              {block}
            </p>
          );
        })}
      </div>
      {isSummary ? null : (
        <p className="small quiet mt-s5">
          {words('statement.own', { words: wordCount, version, day: dayWords(publishedAt, zone, locale) })}{' '}
          {source ? <SourceLine text={source} locale={locale} /> : null}
        </p>
      )}
    </div>
  );
}

type Block = { readonly key: string; readonly kind: 'opening' | 'paragraph' | 'heading'; readonly words: string };

/** An opening is set larger: not when the first paragraph is as long as the rest. */
const LONGEST_OPENING = 240;

/** Paragraphs are parted by an empty line; one that begins with # is a heading. Nothing else is read into the text. */
export function blocksOf(text: string, hasOpening: boolean): Block[] {
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean);
  return blocks.map((block, place) => {
    const key = String(place);
    const heading = /^#+\s+(.+)$/.exec(block)?.[1];
    if (heading) return { key, kind: 'heading', words: heading };
    const isOpening = hasOpening && place === 0 && blocks.length > 1 && block.length <= LONGEST_OPENING;
    return { key, kind: isOpening ? 'opening' : 'paragraph', words: block };
  });
}
