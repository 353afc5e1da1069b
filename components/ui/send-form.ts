import { unstable_rethrow } from 'next/navigation';
import type { SendingFault } from '@/lib/form-state';

// Checks the answer to a form before Next reads it: a proxy's page, an empty answer and one that never ends would
// otherwise replace the page with Next's own error page.

/** How long a form waits for its whole answer, in milliseconds. */
export const LONGEST_SENDING = 30_000;

/** Thrown in place of an answer that is not this site's. */
export class FaultySending extends Error {
  constructor(readonly fault: SendingFault) {
    super(`The form could not be sent: ${fault}.`);
  }
}

const ACTION = 'next-action';
const isForm = (init: RequestInit | undefined): boolean => new Headers(init?.headers).has(ACTION);

/** Why an answer cannot be the answer of an action; null if it can. */
export function faultOf({ status, headers }: Pick<Response, 'status' | 'headers'>): SendingFault | null {
  if (headers.get('x-nextjs-action-not-found') === '1') return 'updated';
  if (status === 429) return 'tooMany';
  if (status === 413) return 'tooLarge';
  // A redirect to a public page has no body that Next could draw. The browser opens the page itself.
  if (headers.has('x-action-redirect')) return null;
  return headers.get('content-type')?.startsWith('text/x-component') ? null : 'notOurs';
}

/** `fetch`, with the answers of forms checked and complete. Other requests are passed on unchanged. */
export const checkedFetch =
  (fetch: typeof window.fetch): typeof window.fetch =>
  async (input, init) => {
    if (!isForm(init)) return fetch(input, init);
    const stopping = new AbortController();
    const late = setTimeout(() => stopping.abort(new FaultySending('slow')), LONGEST_SENDING);
    try {
      const answer = await fetch(input, { ...init, signal: stopping.signal });
      const fault = faultOf(answer);
      if (fault) throw new FaultySending(fault);
      // The whole answer, because one that breaks off later would break the page that it is drawn into.
      const { status, headers } = answer;
      return new Response(await answer.arrayBuffer(), { status, headers });
    } catch (error) {
      throw error instanceof FaultySending ? error : new FaultySending('away');
    } finally {
      clearTimeout(late);
    }
  };

let isInstalled = false;

/** Checks the answers of all forms of this page from now on. */
export function checkAnswers(): void {
  if (isInstalled) return;
  isInstalled = true;
  window.fetch = checkedFetch(window.fetch.bind(window));
}

/** The result of an attempt to send a form that did not return: the next page's address, or a fault. */
export function readFailure(error: unknown): { readonly to: string } | { readonly fault: SendingFault } {
  if (error instanceof FaultySending) return { fault: error.fault };
  try {
    unstable_rethrow(error);
  } catch {
    // Next's own signal, such as a redirect: 'NEXT_REDIRECT;push;/the/path;307;'.
    const digest = (error as { readonly digest?: unknown }).digest;
    return { to: typeof digest === 'string' ? (digest.split(';')[2] ?? '') : '' };
  }
  return { fault: 'notOurs' };
}
