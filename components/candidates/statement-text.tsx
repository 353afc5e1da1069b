import type { StatementRead } from '@/lib/form-state';
import type { Block } from '@/lib/read-markdown';
import { Markdown } from '../ui/markdown';

type HeadingLevel = 'h2' | 'h3' | 'h4';

type StatementBlocksProps = {
  readonly blocks: readonly Block[];
  readonly lang: string;
  readonly heading: HeadingLevel;
  readonly hasOpening?: boolean | undefined;
};

/** A candidate's text, in the typeface of statements. */
export const StatementBlocks = ({ lang, ...markdown }: StatementBlocksProps) => (
  <div className="statement" lang={lang}>
    <Markdown {...markdown} />
  </div>
);

type StatementTextProps = {
  readonly read: StatementRead;
  readonly lang: string;
  /** The level of the questions and of headings within the text: one below the heading above the statement. */
  readonly heading: HeadingLevel;
  readonly hasOpening?: boolean | undefined;
  /** True if the page shows the answers elsewhere, under their questions. */
  readonly isWithoutAnswers?: boolean | undefined;
};

/** A statement as readers see it on every page that shows one: the text, then each answer under its question. */
export function StatementText({ read, lang, heading: Heading, hasOpening, isWithoutAnswers }: StatementTextProps) {
  return (
    <>
      {read.blocks.length > 0 ? (
        <StatementBlocks blocks={read.blocks} lang={lang} heading={Heading} hasOpening={hasOpening} />
      ) : null}
      {isWithoutAnswers
        ? null
        : read.answers.map(({ id, question, questionLang, blocks }) => (
            <div key={id} className="answered">
              <Heading lang={questionLang}>{question}</Heading>
              <StatementBlocks blocks={blocks} lang={lang} heading={Heading === 'h2' ? 'h3' : 'h4'} />
            </div>
          ))}
    </>
  );
}

/** A statement on its author's own pages, under a heading of level two: the text, the answers and the links. */
export const StatementPreview = ({ read, lang }: { readonly read: StatementRead; readonly lang: string }) => (
  <div className="stack gap-s5">
    <StatementText read={read} lang={lang} heading="h3" hasOpening />
    {read.links.length > 0 ? (
      <ul className="points">
        {read.links.map(({ words, address }) => (
          <li key={address}>
            <a href={address} rel="nofollow noopener ugc" lang={lang}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    ) : null}
  </div>
);
