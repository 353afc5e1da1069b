import { Form, type FormProps } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import type { Locale } from '@/messages/translate';

type RemoveProps = Pick<FormProps, 'action' | 'hidden'> & {
  readonly locale: Locale;
  readonly title: string;
  readonly note: string;
  readonly button: string;
};

/**
 * A form below the main form that deletes what was added by mistake. Only drafts have it, because nobody has seen a
 * draft, so no record is needed.
 */
export const RemoveFromDraft = ({ locale, action, hidden, title, note, button }: RemoveProps) => (
  <div className="mt-s7">
    <Section id="remove" title={title} note={note}>
      <div>
        <Form action={action} hidden={{ ...hidden, does: 'remove' }} words={formWords(locale, button)} isQuiet />
      </div>
    </Section>
  </div>
);
