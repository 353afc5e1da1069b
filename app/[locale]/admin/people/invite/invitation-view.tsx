import type { ReactNode } from 'react';
import { Form, type FormProps } from '@/components/ui/form';
import type { FormField } from '@/components/ui/form-field';
import { GetForm } from '@/components/ui/get-form';
import { PageHeader, Section } from '@/components/ui/section';
import { UNSENT } from '@/lib/form-state';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import type { Locale } from '@/messages/translate';

/** The sentences of an invitation, from the namespace of officers or of candidates. */
type InvitationWords = (key: 'invite.chooseTitle' | 'invite.choose' | 'invite.emails' | 'invite.again') => string;

type InvitationProps = {
  readonly title: string;
  readonly t: InvitationWords;
  readonly locale: Locale;
  /** The address of the page, which the choice of people comes back to. */
  readonly path: string;
  /** Which people are invited. */
  readonly choice: readonly FormField[];
  /** The form that sends the emails; null if there is nobody to invite. */
  readonly send: (Pick<FormProps, 'action' | 'hidden'> & { readonly button: string }) | null;
  /** How many emails are sent, to whom, and what they say. */
  readonly about: ReactNode;
};

/** The page that invites officers or candidates: whom, how many, the email itself, and the button that sends it. */
export function InvitationView({ title, t, locale, path, choice, send, about }: InvitationProps) {
  return (
    <>
      <PageHeader title={title} />
      <Section id="who-is-meant" title={t('invite.chooseTitle')}>
        <GetForm
          action={href(locale, path)}
          state={UNSENT}
          fields={choice}
          words={formWords(locale, t('invite.choose'))}
        />
      </Section>
      <Section id="emails" title={t('invite.emails')} note={t('invite.again')}>
        <div>
          {send ? (
            <Form action={send.action} hidden={send.hidden} words={formWords(locale, send.button)}>
              {about}
            </Form>
          ) : (
            about
          )}
        </div>
      </Section>
    </>
  );
}
