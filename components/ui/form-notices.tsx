'use client';

import { useEffect, useRef } from 'react';
import { type Locale, readAddress } from '@/domain/base/languages.mjs';
import type { SendingFault } from '@/lib/form-state';
import { formSending as cy } from '@/messages/cy/form-sending';
import { formSending as en } from '@/messages/en/form-sending';
import { Inset } from './callout';
import type { Kept } from './use-form';

// What a form says about keeping and sending answers. Only the browser shows these sentences, so it has all languages.

const WORDS: Readonly<Record<Locale, Readonly<Record<keyof typeof en, string>>>> = { en, cy };

/** The sentences in the language of the page. */
const words = () =>
  WORDS[document.getElementById('main')?.closest('[lang]')?.getAttribute('lang') === 'cy' ? 'cy' : 'en'];

/** Says that the form shows what was kept, and offers to drop it. */
export function KeptNotice({ kept }: { readonly kept: Kept | null }) {
  if (!kept) return null;
  return (
    <div className="mt-s4 mb-s5">
      <Inset>
        <p>{kept.isOlder ? words().keptChanged : words().kept}</p>
        <p className="mt-s2">
          <button type="button" className="btn btn--s" onClick={kept.startAgain}>
            {words().startAgain}
          </button>
        </p>
      </Inset>
    </div>
  );
}

type StatusProps = { readonly isPending: boolean; readonly kept: Kept | null };

/** The same for screen readers, which read out only what changes in a place that is already there. */
export function FormStatus({ isPending, kept }: StatusProps) {
  const said = isPending ? words().sending : kept ? (kept.isOlder ? words().keptChanged : words().kept) : '';
  return (
    <span className="vh" role="status">
      {said}
    </span>
  );
}

/** Says to screen readers that the next page is being loaded. */
export const WaitingStatus = ({ isWaiting }: { readonly isWaiting: boolean }) => (
  <span className="vh" role="status">
    {isWaiting ? words().loading : ''}
  </span>
);

/** Why the form was not answered, below its button. */
export function FaultNotice({ fault }: { readonly fault: SendingFault | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fault) box.current?.scrollIntoView({ block: 'nearest' });
  }, [fault]);
  if (!fault) return null;
  return (
    <div className="error" role="alert" ref={box}>
      <p>{words()[fault]}</p>
      {fault === 'updated' ? (
        <p className="mt-s2">
          <button type="button" className="btn btn--s" onClick={() => location.reload()}>
            {words().loadAgain}
          </button>
        </p>
      ) : null}
      {fault === 'signedOut' ? <SignInLink /> : null}
    </div>
  );
}

/** The link to the sign-in page that leads back to this form. It opens in a new tab, so that the form stays. */
export function SignInLink() {
  const here = location.pathname + location.search;
  const { locale } = readAddress(here);
  const query = new URLSearchParams({ callbackUrl: here });
  return (
    <p>
      <a href={`${locale === 'en' ? '' : `/${locale}`}/sign-in?${query}`} target="_blank" rel="noreferrer">
        {words().signIn}
      </a>
    </p>
  );
}
