'use client';

import { type ReactNode, useActionState } from 'react';
import { type FormAction, problemAt, typedIn, UNSENT } from '@/lib/form-state';
import { Button } from '../ui/button';
import { Radios } from '../ui/choices';
import { DateInput } from '../ui/date-input';
import { FormProblems } from '../ui/form-problems';
import { TextField } from '../ui/text-field';

type Words = Readonly<
  Record<
    | 'problem'
    | 'errorMark'
    | 'heldOn'
    | 'heldOnHint'
    | 'day'
    | 'month'
    | 'year'
    | 'kind'
    | 'kindAll'
    | 'kindAllHint'
    | 'kindDelegate'
    | 'kindDelegateHint'
    | 'mode'
    | 'inPerson'
    | 'online'
    | 'hybrid'
    | 'quorate'
    | 'quorateHint'
    | 'yes'
    | 'no'
    | 'present'
    | 'presentHint'
    | 'go',
    string
  >
>;

export type MeetingFormProps = {
  readonly action: FormAction;
  readonly words: Words;
  /** What is on record, by the names of the fields. */
  readonly before: Readonly<Record<string, string>>;
  readonly hidden: Readonly<Record<string, string>>;
  /** The head of the page: what stands in the way goes above it. */
  readonly children: ReactNode;
};

/** The questions about the meeting. What was typed stays, whatever is wrong with it. */
export function MeetingForm({ action, words, before, hidden, children }: MeetingFormProps) {
  const [state, send] = useActionState(action, UNSENT);
  const value = (field: string) => typedIn(state, field, before[field]);
  const error = (field: string) => {
    const problem = problemAt(state, field);
    return problem === undefined ? undefined : words.errorMark + problem;
  };
  return (
    <>
      <FormProblems state={state} title={words.problem} mark={words.errorMark} />
      {children}
      <form action={send} className="stack gap-s6" noValidate>
        {Object.entries(hidden).map(([name, text]) => (
          <input key={name} type="hidden" name={name} value={text} />
        ))}
        <DateInput
          id="heldOn"
          name="heldOn"
          legend={words.heldOn}
          hint={words.heldOnHint}
          error={error('heldOn')}
          words={words}
          values={{ day: value('heldOn-day'), month: value('heldOn-month'), year: value('heldOn-year') }}
        />
        <Radios
          id="kind"
          name="kind"
          legend={words.kind}
          error={error('kind')}
          value={value('kind')}
          choices={[
            { value: 'all_member', words: words.kindAll, hint: words.kindAllHint },
            { value: 'delegate', words: words.kindDelegate, hint: words.kindDelegateHint },
          ]}
        />
        <Radios
          id="mode"
          name="mode"
          legend={words.mode}
          error={error('mode')}
          value={value('mode')}
          isRow
          choices={[
            { value: 'in_person', words: words.inPerson },
            { value: 'online', words: words.online },
            { value: 'hybrid', words: words.hybrid },
          ]}
        />
        <Radios
          id="isQuorate"
          name="isQuorate"
          legend={words.quorate}
          hint={words.quorateHint}
          error={error('isQuorate')}
          value={value('isQuorate')}
          isRow
          choices={[
            { value: 'yes', words: words.yes },
            { value: 'no', words: words.no },
          ]}
        />
        <TextField
          id="numberPresent"
          name="numberPresent"
          label={words.present}
          hint={words.presentHint}
          error={error('numberPresent')}
          value={value('numberPresent')}
          inputMode="numeric"
        />
        <Button>{words.go}</Button>
      </form>
    </>
  );
}
