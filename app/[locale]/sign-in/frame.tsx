import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { env } from '@/lib/env';
import { href } from '@/lib/href';
import { type Locale, wordsFor } from '@/lib/words';

type FrameProps = {
  readonly locale: Locale;
  /** The page's address in English. Left out where the other language would lose what the address carries. */
  readonly path?: string;
  readonly status?: 404;
  readonly children: ReactNode;
};

/** The frame of the pages about signing in: the public menu, and nothing about who is signed in. */
export function SignInFrame({ locale, path, status, children }: FrameProps) {
  const words = wordsFor(locale, 'shell');
  const nav = [
    { href: href(locale, '/'), words: words('nav.rounds') },
    { href: href(locale, '/bodies'), words: words('nav.findBody') },
    { href: href(locale, '/receipts'), words: words('nav.checkReceipt') },
  ];
  return (
    <Page
      locale={locale}
      variant="public"
      nav={nav}
      footerLinks={[]}
      path={path}
      operator={env.operatorName()}
      isDemo={env.isDemo()}
      status={status}
    >
      {children}
    </Page>
  );
}
