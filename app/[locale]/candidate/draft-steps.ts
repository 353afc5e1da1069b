import { redirect } from 'next/navigation';
import { contestPath, type StatementParams } from '@/app/[locale]/candidate/contest-address';
import { requestContext } from '@/auth/context';
import { formAction, readForm } from '@/auth/form-action';
import { dropWriting, dropWritingInput, saveWriting, saveWritingInput } from '@/commands/candidates/writing-drafts';
import { NotAllowed } from '@/domain/base/errors';
import type { DraftKind } from '@/domain/candidates/drafts';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';

const LISTS = ['question', 'answer', 'linkWords', 'linkAddress'];

/** Saves or deletes the draft of a statement or letter, if that is the button that was pressed; otherwise null. */
export async function draftStep(kind: DraftKind, params: StatementParams, form: FormData): Promise<FormState | null> {
  const step = form.get('do');
  if (step !== 'draft' && step !== 'discard') return null;
  const { locale } = params;
  const common = {
    locale,
    form: withKind(form, kind),
    invalid: () => wordsFor(locale, 'candidateOffice')('refusals.field'),
    refused: (none: never) => none,
    done: () => redirect(href(locale, contestPath(params, `/${kind}/${params.language}`))),
  };
  return step === 'draft'
    ? formAction({ ...common, lists: LISTS, input: saveWritingInput, run: saveWriting, said: 'draftSaved' })
    : formAction({ ...common, input: dropWritingInput, run: dropWriting, said: 'draftDeleted' });
}

/**
 * Keeps what was typed as a draft, after a preview or a refusal. Nothing happens if the form is not complete or the person
 * may not write: the form's own answer says so.
 */
export async function keepDraft(kind: DraftKind, form: FormData): Promise<void> {
  const parsed = saveWritingInput.safeParse(readForm(withKind(form, kind), LISTS));
  if (!parsed.success) return;
  try {
    await saveWriting(await requestContext(), parsed.data);
  } catch (error) {
    if (!(error instanceof NotAllowed)) throw error;
  }
}

function withKind(form: FormData, kind: DraftKind): FormData {
  const copy = new FormData();
  for (const [name, value] of form) copy.append(name, value);
  copy.set('kind', kind);
  return copy;
}
