import { SENT_MARK } from '@/domain/base/sent-mark.mjs';

/** What React asks an action for when the server renders its form: the attributes of the form without JavaScript. */
type RenderedAction = { $$FORM_ACTION?: (prefix: string) => object };

/**
 * While the server renders a form: lets a browser without JavaScript send it to its page with a mark in the address, a
 * new one each time. `query` is that of the page.
 */
export function markSending(send: object, query: string): void {
  const rendered: RenderedAction = send;
  const own = rendered.$$FORM_ACTION;
  if (!own) return;
  const mark = Math.random().toString(36).slice(2, 8);
  rendered.$$FORM_ACTION = (prefix) => ({
    ...own.call(send, prefix),
    action: `?${query === '' ? '' : `${query}&`}${SENT_MARK}=${mark}`,
  });
}
