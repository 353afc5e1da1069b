import { Section } from '@/components/ui/section';
import { SetUpForm, type SetUpFormProps } from '@/components/ui/set-up-form';
import type { Locale } from '@/messages/translate';
import { formWords } from '../set-up-words';

type RemoveProps = Pick<SetUpFormProps, 'action' | 'hidden'> & {
  readonly locale: Locale;
  readonly title: string;
  readonly note: string;
  readonly button: string;
};

/** Below the form that changes or ends something: in a draft, which nobody has seen, a mistake goes without a trace. */
export const RemoveFromDraft = ({ locale, action, hidden, title, note, button }: RemoveProps) => (
  <Section id="remove" title={title} note={note}>
    <div>
      <SetUpForm
        action={action}
        hidden={{ ...hidden, does: 'remove' }}
        words={formWords(locale, button)}
        fields={[]}
        isQuiet
      />
    </div>
  </Section>
);
