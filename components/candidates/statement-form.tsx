'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { countWords } from '@/domain/candidates/word-count';
import { type FormState, type StatementFormAction, type StatementFormState, tickedIn, typedIn } from '@/lib/form-state';
import { Inset } from '../ui/callout';
import { TextArea, TextField } from '../ui/field';
import { FormFrame, SubmitButton } from '../ui/form';
import { useForm } from '../ui/use-form';
import { StatementPreview } from './statement-text';

type Words = LinkWords &
  Readonly<
    Record<
      | 'problem'
      | 'errorMark'
      | 'sending'
      | 'text'
      | 'textHint'
      | 'questions'
      | 'questionsNote'
      | 'within'
      | 'over'
      | 'preview'
      | 'previewTitle'
      | 'previewNote'
      | 'previewEmpty'
      | 'saveDraft'
      | 'dropDraft'
      | 'publish'
      | 'publishAgain'
      | 'takeBack'
      | 'standsNow',
      string
    >
  >;

type StatementFormProps = {
  readonly action: StatementFormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly basedOnVersion: number;
  /** Says that the fields show the person's draft, and from when; null if there is none. */
  readonly draft: string | null;
  readonly before: {
    readonly text: string;
    readonly answers: readonly {
      readonly id: string;
      readonly question: string;
      /** The language of the question: not every question has been translated. */
      readonly lang: string;
      readonly text: string;
    }[];
    readonly links: readonly { readonly words: string; readonly address: string }[];
  };
  readonly most: number;
  readonly mostLinks: number;
  /** The language of the statement, which may be different from the page's. */
  readonly lang: string;
  readonly pageLang: string;
  readonly words: Words;
  /** How to write headings and links, below the statement's box. */
  readonly help: ReactNode;
  /** The head of the page. The error summary goes above it. */
  readonly children: ReactNode;
};

/**
 * The form in which a candidate writes. Without JavaScript it is a plain form, and the server counts the words; with
 * JavaScript the count is live. If the form is refused, it keeps what the person typed. The server makes the preview.
 */
export function StatementForm(props: StatementFormProps) {
  const { action, hidden, before, most, mostLinks, lang, pageLang, words, help, children } = props;
  const used = useForm<StatementFormState>(action);
  const { state, form } = used;
  const preview = useRef<HTMLHeadingElement>(null);
  const answers = tickedIn(
    state,
    'answer',
    before.answers.map(({ text }) => text),
  );
  const text = typedIn(state, 'text', before.text);
  const [count, setCount] = useState(() => sum([text, ...answers]));
  const recount = () => setCount(sum([...(form.current?.querySelectorAll('textarea') ?? [])].map((box) => box.value)));
  // The form counts again after each response, and once when it opens, because the browser may have kept input.
  useEffect(recount, [state]);
  useEffect(() => {
    if (state.preview && state.problems.length === 0) preview.current?.focus();
  }, [state]);
  const error = (field: string) => {
    // All the mistakes in a field, so that people can correct them at the same time.
    const wrong = state.problems.filter((problem) => problem.field === field).map((problem) => problem.text);
    return wrong.length === 0 ? undefined : words.errorMark + wrong.join(' ');
  };
  const { preview: seen, meanwhile } = state;
  const isEmpty = seen && seen.blocks.length === 0 && seen.answers.length === 0;
  return (
    <>
      <FormFrame
        used={used}
        hidden={{
          ...hidden,
          basedOnVersion: String(meanwhile?.version ?? typedIn(state, 'basedOnVersion', String(props.basedOnVersion))),
        }}
        words={words}
        above={
          <>
            {children}
            {props.draft ? (
              <div className="mb-s5">
                <Inset>
                  <p>{props.draft}</p>
                </Inset>
              </div>
            ) : null}
            {seen ? (
              <section className="proof" aria-labelledby="preview">
                <h2 id="preview" tabIndex={-1} ref={preview}>
                  {words.previewTitle}
                </h2>
                <p className="quiet">{isEmpty ? words.previewEmpty : words.previewNote}</p>
                <StatementPreview read={seen} lang={lang} />
              </section>
            ) : null}
          </>
        }
        className="stack gap-s6 max-w-paper"
        onInput={recount}
      >
        <div className="stack w-full gap-s3">
          <TextArea
            id="text"
            name="text"
            rows={16}
            lang={lang}
            label={words.text}
            hint={words.textHint}
            error={error('text')}
            value={text}
          />
          {help}
        </div>
        {before.answers.length > 0 ? (
          <div className="stack gap-s5">
            <div>
              <h2 className="mb-s2">{words.questions}</h2>
              <p className="quiet">{words.questionsNote}</p>
            </div>
            {before.answers.map(({ id, question, lang: asked }, place) => (
              <div key={id} className="w-full">
                <input type="hidden" name="question" value={id} />
                <TextArea
                  id={`answer-${place}`}
                  name="answer"
                  rows={6}
                  lang={lang}
                  label={<span lang={asked}>{question}</span>}
                  error={error(`answer-${place}`)}
                  value={answers[place]}
                />
              </div>
            ))}
          </div>
        ) : null}
        {mostLinks > 0 ? (
          <LinkFields state={state} before={before.links} most={mostLinks} words={words} error={error} />
        ) : null}
        <div className="stack gap-s4">
          <WordCount words={count} most={most} lang={pageLang} within={words.within} over={words.over} />
          <p className="actions">
            <SubmitButton name="do" value="preview" sending={words.sending}>
              {words.preview}
            </SubmitButton>
            <SubmitButton name="do" value="draft" sending={words.sending}>
              {words.saveDraft}
            </SubmitButton>
            <SubmitButton name="do" value="publish" kind="act" sending={words.sending}>
              {seen && state.problems.length === 0 ? words.publishAgain : words.publish}
            </SubmitButton>
          </p>
          {props.draft ? (
            <p>
              <SubmitButton name="do" value="discard" size="s" sending={words.sending}>
                {words.dropDraft}
              </SubmitButton>
            </p>
          ) : null}
          {props.basedOnVersion > 0 ? <p className="quiet max-w-text">{words.takeBack}</p> : null}
        </div>
      </FormFrame>
      {meanwhile ? (
        <section className="proof" aria-labelledby="meanwhile">
          <h2 id="meanwhile">{words.standsNow.replace('%version', String(meanwhile.version))}</h2>
          <StatementPreview read={meanwhile.read} lang={lang} />
        </section>
      ) : null}
    </>
  );
}

const sum = (texts: readonly string[]): number => texts.reduce((total, each) => total + countWords(each), 0);

type WordCountProps = {
  readonly words: number;
  readonly most: number;
  readonly lang: string;
  /** "Words: %words of %most", and the same with "%over" for too many. */
  readonly within: string;
  readonly over: string;
};

/** Waits for a pause in typing, so that screen readers do not read a number at every letter. */
const REST = 1500;

/** The number of words and the limit. Read out after a pause in typing. */
function WordCount({ words, most, lang, within, over }: WordCountProps) {
  const number = (n: number) => new Intl.NumberFormat(lang).format(n);
  const said = (words > most ? over : within)
    .replace('%words', number(words))
    .replace('%most', number(most))
    .replace('%over', number(words - most));
  const [aloud, setAloud] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAloud((before) => (before === '' && words <= most ? before : said)), REST);
    return () => clearTimeout(timer);
  }, [said, words, most]);
  return (
    <>
      <p className={words > most ? 'error' : 'quiet'} id="words">
        {said}
      </p>
      <span className="vh" role="status">
        {aloud}
      </span>
    </>
  );
}

type LinkWords = Readonly<Record<'links' | 'linksNote' | 'linkWords' | 'linkAddress', string>>;

type LinkFieldsProps = {
  readonly state: FormState;
  readonly before: readonly { readonly words: string; readonly address: string }[];
  readonly most: number;
  /** "Link text %n" */
  readonly words: LinkWords;
  readonly error: (field: string) => string | undefined;
};

/** Empty pairs of fields below those in use, so that there is always one to fill in. */
const SPARE = 2;

/** The links of a statement, each with its text and its address. */
function LinkFields({ state, before, most, words, error }: LinkFieldsProps) {
  const names = tickedIn(
    state,
    'linkWords',
    before.map((link) => link.words),
  );
  const addresses = tickedIn(
    state,
    'linkAddress',
    before.map((link) => link.address),
  );
  const used = addresses.findLastIndex((address, place) => address !== '' || names[place] !== '') + 1;
  // All submitted links are kept, even if there is one too many.
  const places = Array.from({ length: Math.max(used, Math.min(used + SPARE, most)) }, (_, place) => place);
  return (
    <fieldset className="stack gap-s5">
      <legend className="h2 mb-s2">{words.links}</legend>
      <p className="quiet">{words.linksNote}</p>
      {places.map((place) => {
        const number = String(place + 1);
        return (
          <div key={number} className="grid w-full gap-s3 items-start md:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]">
            <TextField
              id={`link-${place}-words`}
              name="linkWords"
              label={words.linkWords.replace('%n', number)}
              error={error(`link-${place}-words`)}
              value={names[place]}
            />
            <TextField
              id={`link-${place}-address`}
              name="linkAddress"
              type="url"
              inputMode="url"
              label={words.linkAddress.replace('%n', number)}
              error={error(`link-${place}-address`)}
              value={addresses[place]}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
