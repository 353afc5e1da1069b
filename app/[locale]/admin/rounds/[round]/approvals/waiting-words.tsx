import type { ComponentProps, ReactNode } from 'react';
import { Empty } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { returnFields } from './decision-fields';

type Action = ComponentProps<typeof Form>['action'];

type WaitingWordsProps = {
  /** The contest and the round. */
  readonly over: string;
  readonly title: string;
  readonly sentAt: string;
  readonly words: ReactNode;
  /** What readers have now; null if there is nothing. */
  readonly current: { readonly title: string; readonly words: ReactNode | null };
  readonly isWaiting: boolean;
  readonly mayAct: boolean;
  /** The hidden field that says which text is decided. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly approve: { readonly action: Action; readonly title: string; readonly note: string; readonly button: string };
  readonly giveBack: { readonly action: Action; readonly note: string };
  readonly locale: Locale;
};

/** A statement or a letter that waits, beside what readers have now, with the two decisions. */
export function WaitingWords({ approve, giveBack, current, hidden, locale, ...sent }: WaitingWordsProps) {
  const t = wordsFor(locale, 'candidateAccess');
  return (
    <>
      <PageHeader over={sent.over} title={sent.title}>
        <p>{t('statement.sent', { at: sent.sentAt })}</p>
      </PageHeader>
      <Section id="words" title={t('statement.words')}>
        <div className="proof max-w-text">{sent.words}</div>
      </Section>
      {sent.isWaiting && sent.mayAct ? (
        <>
          <Section id="approve" title={approve.title} note={approve.note}>
            <div>
              <Form action={approve.action} hidden={hidden} words={formWords(locale, approve.button)} />
            </div>
          </Section>
          <Section id="return" title={t('statement.return')} note={giveBack.note}>
            <div>
              <Form
                action={giveBack.action}
                hidden={hidden}
                fields={returnFields(locale)}
                words={formWords(locale, t('statement.returnButton'))}
                isQuiet
                prefix="return-"
              />
            </div>
          </Section>
        </>
      ) : (
        <Empty>
          <p>{t(sent.isWaiting ? 'approvals.waits' : 'statement.decided')}</p>
        </Empty>
      )}
      <Section id="current" title={current.title}>
        {current.words ? <div className="max-w-text">{current.words}</div> : null}
      </Section>
    </>
  );
}
