'use client';

import { type ComponentProps, type FormEvent, type ReactNode, useEffect, useState } from 'react';
import type { SendingFault } from '@/lib/form-state';
import { Actions, Button } from './button';
import { FaultNotice, FormStatus } from './form-notices';
import { KeepTyped } from './keep-typed';
import { browserStore, forgetSteps, isSignIn, personOfPage } from './kept-answers';

/** How long a file may take to be sent and answered, in milliseconds. */
const LONGEST = 120_000;

type PostFormProps = Pick<ComponentProps<'form'>, 'className' | 'encType'> & {
  /** An address of this site that answers with a redirect. */
  readonly to: string;
  readonly button: string;
  readonly sending: string;
  readonly children?: ReactNode | undefined;
};

/**
 * A form for an address that is not a page: a file, or the link of an email. Without JavaScript the browser sends it. With
 * JavaScript the page stays if the answer is not this site's, and the browser keeps what is typed beside the file.
 */
export function PostForm({ to, button, sending, children, ...form }: PostFormProps) {
  const [isPending, setPending] = useState(false);
  const [fault, setFault] = useState<SendingFault>();
  useEffect(() => {
    // Back leads to the page as it was left: with a button that says that it is working.
    const back = (event: PageTransitionEvent) => event.persisted && setPending(false);
    addEventListener('pageshow', back);
    return () => removeEventListener('pageshow', back);
  }, []);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    const body = new FormData(event.currentTarget);
    setPending(true);
    setFault(undefined);
    const answer = await post(to, body);
    if ('to' in answer && !hasSignedOut(answer.to)) {
      forgetTyped();
      return location.assign(answer.to);
    }
    setPending(false);
    setFault('to' in answer ? 'signedOut' : answer.fault);
  };
  return (
    <form {...form} method="post" action={to} onSubmit={onSubmit}>
      <KeepTyped />
      {children}
      <Actions>
        <Button kind="act" isBusy={isPending}>
          {isPending ? sending : button}
        </Button>
      </Actions>
      <FaultNotice fault={fault} />
      <FormStatus isPending={isPending} kept={null} />
    </form>
  );
}

/**
 * Whether this site asks the person of the page to sign in again. The page stays then, because the file that was chosen
 * would be lost with it.
 */
const hasSignedOut = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return personOfPage() !== null && isSignIn(pathname + search);
};

/** Removes what was typed in this form. After a refusal the address of the page has it. */
function forgetTyped(): void {
  const store = browserStore();
  const person = personOfPage();
  if (store && person) forgetSteps(store, person, location.pathname);
}

/** Sends a form, and returns the page to which this site leads, or why there is none. */
async function post(to: string, body: FormData): Promise<{ readonly to: string } | { readonly fault: SendingFault }> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const late = setTimeout(() => stopping.abort(), LONGEST);
  try {
    const answer = await fetch(to, { method: 'POST', body, signal, headers: { accept: 'text/html' } });
    if (answer.status === 413) return { fault: 'tooLarge' };
    if (answer.status === 429) return { fault: 'tooMany' };
    // This site answers with a redirect to one of its pages. The page is loaded once more, as a page.
    const isOurs = answer.redirected && new URL(answer.url).origin === location.origin && answer.status < 500;
    return isOurs ? { to: answer.url } : { fault: 'notOurs' };
  } catch {
    return { fault: signal.aborted ? 'slow' : 'away' };
  } finally {
    clearTimeout(late);
  }
}
