import { Form } from '@/components/ui/form';
import type { FormField } from '@/components/ui/form-field';
import { Section } from '@/components/ui/section';
import { ANOTHER_PERSON } from '@/domain/candidates/namesakes';
import { LEAVE_OUT } from '@/domain/people/list-questions';
import type { FormAction } from '@/lib/form-state';
import { formWords } from '@/messages/form-words';
import { startOf } from '@/messages/format';
import { namesakeWords } from '@/messages/namesake-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AskedRow, UploadPreview } from '@/queries/people/upload-preview';

type QuestionsProps = {
  readonly preview: Extract<UploadPreview, { state: 'waiting' }>;
  readonly answer: FormAction;
  readonly locale: Locale;
};

/** The questions about the rows of a list, with the possible answers. The answers go into the list, which is kept. */
export function Questions({ preview: { id, questions, toAnswer }, answer, locale }: QuestionsProps) {
  const t = wordsFor(locale, 'adminLists');
  return (
    <Section id="questions" title={t('questions', { n: toAnswer })}>
      <Form
        action={answer}
        hidden={{ upload: id }}
        fields={questions.map((asked) => fieldOf(asked, locale))}
        words={formWords(locale, t('answer'))}
      >
        <p className="max-w-text">{t('questionsNote', { n: toAnswer - questions.length })}</p>
      </Form>
    </Section>
  );
}

const LONGEST_CELL = 80;
const cut = (cell: string) => startOf(cell, LONGEST_CELL);

function fieldOf({ question, cells }: AskedRow, locale: Locale): FormField {
  const t = wordsFor(locale, 'adminLists');
  const { line, column } = question;
  const row = Object.values(cells)
    .filter((cell) => cell !== '')
    .slice(0, 3)
    .map(cut)
    .join(' · ');
  const name = `line-${line}`;
  return {
    as: 'one',
    name,
    label: t(`ask.${column}`, { line: String(line), row }),
    choices: [...choicesOf(question, locale), { value: LEAVE_OUT, words: t('leaveOut') }],
  };
}

function choicesOf(question: AskedRow['question'], locale: Locale) {
  const t = wordsFor(locale, 'adminLists');
  if (question.column === 'clp') return question.choices.map((name) => ({ value: name, words: name }));
  if (question.column === 'office')
    return question.choices.map((office) => ({ value: office, words: wordsFor(locale, 'kinds')(`office.${office}`) }));
  return [
    ...question.namesakes.map((one) => ({ value: one.slug, words: namesakeWords(one, locale) })),
    { value: ANOTHER_PERSON, words: t('anotherPerson') },
  ];
}
