'use client';

import type { FormAction } from '@/lib/form-state';
import { FormFrame, type FormWords, SubmitButton } from '../ui/form';
import { useForm } from '../ui/use-form';

type DemoPeopleFormProps = {
  readonly action: FormAction;
  readonly label: string;
  readonly people: readonly {
    readonly key: string;
    readonly who: string;
    /** The CLP or the name of the candidate. */
    readonly about: string | null;
    readonly signInAs: string;
  }[];
  readonly words: FormWords;
};

/** The invented people of the demo, each with a button that signs in as them. */
export function DemoPeopleForm({ action, label, people, words }: DemoPeopleFormProps) {
  const used = useForm(action, { isStored: false });
  return (
    <FormFrame used={used} hidden={{}} words={words} above={null}>
      <ul className="stack gap-s5" aria-label={label}>
        {people.map(({ key, who, about, signInAs }) => (
          <li key={key} className="stack gap-s2">
            <span>
              <b>{who}</b>
              {about ? <span className="quiet"> {about}</span> : null}
            </span>
            <SubmitButton size="s" name="person" value={key} label={signInAs} sending={words.sending}>
              {words.button}
            </SubmitButton>
          </li>
        ))}
      </ul>
    </FormFrame>
  );
}
