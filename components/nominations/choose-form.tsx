'use client';

import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { fold } from '@/domain/base/names';
import { ASKS_ABOUT_WRITE_INS, readWriteIns, type WriteIn } from '@/domain/nominations/write-ins';
import { type FormAction, problemAt, problemsAt, tickedIn, typedIn } from '@/lib/form-state';
import { Checkboxes, FieldError } from '../ui/field';
import { FormFrame, SubmitButton } from '../ui/form';
import { Tally } from '../ui/marks';
import { useForm } from '../ui/use-form';

export type BallotRow = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly note: string;
  /** The names and places by which the search finds a row. */
  readonly search: string;
  readonly statement: { readonly href: string; readonly words: string; readonly of: string } | null;
  readonly canBeChosen: boolean;
};

type Words = Readonly<
  Record<'problem' | 'errorMark' | 'sending' | 'legend' | 'find' | 'findButton' | 'noneFound' | 'check', string>
> & {
  /** One sentence for each number of ticks, from none to all. */
  readonly counts: readonly string[];
  readonly rules: readonly string[];
};

type ChooseFormProps = {
  readonly action: FormAction;
  readonly rows: readonly BallotRow[];
  readonly most: number;
  readonly before: readonly string[];
  readonly hidden: Readonly<Record<string, string>>;
  readonly words: Words;
  /** Fields for write-ins, if the contest accepts them. */
  readonly writeIns?: { readonly before: readonly WriteIn[]; readonly words: WriteInWords } | undefined;
  /** The head of the page. The error summary goes above it. */
  readonly children: ReactNode;
};

/**
 * The ballot paper. Without JavaScript it is a plain form; with it, the count and the search are live. Rows hidden by
 * the search stay in the form, so that no tick is lost.
 */
export function ChooseForm({ action, rows, most, before, hidden, words, writeIns, children }: ChooseFormProps) {
  const used = useForm(action);
  const { state, form } = used;
  const ticked = tickedIn(state, 'names', before);
  const written = readWriteIns(tickedIn(state, 'writeInName', []), tickedIn(state, 'writeInHome', []));
  const writtenBefore = state.typed.writeInName === undefined ? (writeIns?.before ?? []) : written;
  const [chosen, setChosen] = useState(ticked.length + writtenBefore.length);
  const [query, setQuery] = useState(typedIn(state, 'find'));
  const problem = problemAt(state, 'names');
  const isWriteInChecked = typedIn(state, 'writeInChecked') === 'yes';
  const writeInProblem = problemsAt(state, 'writeIn');

  const count = () => {
    const boxes = form.current?.querySelectorAll('input[name=names]:checked').length ?? 0;
    const names = form.current?.querySelectorAll<HTMLInputElement>('input[name=writeInName]') ?? [];
    setChosen(boxes + [...names].filter(({ value }) => value.trim() !== '').length);
  };
  // The form counts again after each response, and once when it opens, because boxes may have been ticked before the
  // script loaded.
  useEffect(count, [state]);

  const wanted = fold(query).split(' ');
  const isShown = (row: BallotRow) => wanted.every((word) => fold(row.search).includes(word));
  const onClick = (event: FormEvent) => event.preventDefault(); // the list is already filtered

  return (
    <FormFrame used={used} hidden={hidden} words={words} above={children} className="choose" onChange={count}>
      <fieldset aria-describedby={problem ? 'names-error' : undefined}>
        <legend className="vh">{words.legend}</legend>
        <div className="field mb-s5">
          <label htmlFor="find">{words.find}</label>
          <div className="withbtn">
            <input
              id="find"
              name="find"
              type="search"
              autoComplete="off"
              defaultValue={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            />
            <button type="submit" className="btn btn--s" name="do" value="find" onClick={onClick}>
              {words.findButton}
            </button>
          </div>
        </div>
        {problem ? (
          <p className="error field--error mb-s4" id="names-error">
            {words.errorMark}
            {problem}
          </p>
        ) : null}
        <ol className="paper" id="names" tabIndex={-1}>
          {rows.map((row) => (
            <Row key={row.id} row={row} isTicked={ticked.includes(row.id)} isHidden={!isShown(row)} />
          ))}
        </ol>
        {rows.some(isShown) ? null : <p role="status">{words.noneFound}</p>}
      </fieldset>
      {writeIns ? (
        <div className="mt-s6">
          <WriteInFields
            most={most}
            before={writtenBefore}
            error={writeInProblem === undefined ? undefined : words.errorMark + writeInProblem}
            words={writeIns.words}
            isAsked={isWriteInChecked || typedIn(state, ASKS_ABOUT_WRITE_INS) === 'yes'}
            isChecked={isWriteInChecked}
          />
        </div>
      ) : null}
      <div className="count-bar">
        <output className={chosen > most ? 'over' : undefined}>
          <span>{words.counts[chosen]}</span>
          <Tally of={most} have={chosen} isLimit />
        </output>
        <ul className="rules">
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <SubmitButton name="do" value="check" sending={words.sending}>
          {words.check}
        </SubmitButton>
      </div>
    </FormFrame>
  );
}

type RowProps = { readonly row: BallotRow; readonly isTicked: boolean; readonly isHidden: boolean };

function Row({ row: { id, number, name, note, statement, canBeChosen }, isTicked, isHidden }: RowProps) {
  return (
    <li className={canBeChosen ? undefined : 'gone'} hidden={isHidden}>
      <span className="no" aria-hidden="true">
        {number}
      </span>
      <div className="who">
        {canBeChosen ? <label htmlFor={id}>{name}</label> : <span className="name">{name}</span>}
        {note ? <small>{note}</small> : null}
        {statement ? (
          <a href={statement.href}>
            {statement.words}
            <span className="vh"> {statement.of}</span>
          </a>
        ) : null}
      </div>
      <span className="box">
        {canBeChosen ? <input type="checkbox" id={id} name="names" value={id} defaultChecked={isTicked} /> : null}
      </span>
    </li>
  );
}

type WriteInWords = Readonly<Record<'legend' | 'hint' | 'name' | 'home' | 'more' | 'others', string>>;

type WriteInFieldsProps = {
  /** The maximum number. */
  readonly most: number;
  readonly before: readonly WriteIn[];
  readonly error?: string | undefined;
  readonly words: WriteInWords;
  /** True if a name may be one on the list, so that the sender must say that it is another person. */
  readonly isAsked?: boolean;
  /** True if the sender has said so. */
  readonly isChecked?: boolean;
};

/**
 * Pairs of fields for write-ins. Two are shown. The others are in a section that opens, so that the page stays short.
 */
export function WriteInFields({ most, before, error, words, isAsked = false, isChecked = false }: WriteInFieldsProps) {
  const shown = Math.min(most, Math.max(2, before.length));
  const rest = Array.from({ length: Math.max(0, most - shown) }, (_, place) => shown + place);
  return (
    <fieldset
      className={error ? 'field field--error' : 'field'}
      aria-describedby="writeIn-hint"
      id="writeIn"
      tabIndex={-1}
    >
      <legend>{words.legend}</legend>
      <span className="hint" id="writeIn-hint">
        {words.hint}
      </span>
      {error ? <FieldError id="writeIn" words={error} /> : null}
      {Array.from({ length: shown }, (_, place) => (
        <Pair key={String(place)} place={place} before={before[place]} words={words} />
      ))}
      {rest.length > 0 ? (
        <details>
          <summary>{words.more}</summary>
          {rest.map((place) => (
            <Pair key={String(place)} place={place} before={before[place]} words={words} />
          ))}
        </details>
      ) : null}
      {isAsked ? (
        <Checkboxes
          id="writeInChecked"
          name="writeInChecked"
          legend={words.others}
          isLegendHidden
          choices={[{ value: 'yes', words: words.others }]}
          values={isChecked ? ['yes'] : []}
        />
      ) : null}
    </fieldset>
  );
}

type PairProps = {
  readonly place: number;
  readonly before: WriteIn | undefined;
  readonly words: WriteInWords;
};

function Pair({ place, before, words }: PairProps) {
  const id = `write-in-${place + 1}`;
  return (
    <div className="grid gap-s3 sm:grid-cols-2">
      <div className="field">
        <label htmlFor={`${id}-name`}>{words.name}</label>
        <input id={`${id}-name`} name="writeInName" defaultValue={before?.name} maxLength={100} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-home`}>{words.home}</label>
        <input id={`${id}-home`} name="writeInHome" defaultValue={before?.homeBody} maxLength={100} />
      </div>
    </div>
  );
}
