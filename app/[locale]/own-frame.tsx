import type { ReactNode } from 'react';
import { requestContext } from '@/auth/context';
import { Page } from '@/components/ui/page';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { ownNav, type Side } from './own-nav';

export type OwnFrameProps = {
  readonly locale: Locale;
  /** The page's address in English. */
  readonly path: string;
  readonly isPractice?: boolean;
  readonly status?: 404;
  readonly children: ReactNode;
};

/** The frame of a signed-in person's pages, as an officer or as a candidate. */
export async function OwnFrame({ side, locale, path, isPractice, status, children }: OwnFrameProps & { side: Side }) {
  const words = wordsFor(locale, 'shell');
  const { actor } = await requestContext();
  return (
    <Page
      locale={locale}
      variant={side === 'office' ? 'officer' : 'candidate'}
      nav={ownNav(locale, path, side, actor.kind === 'person' ? actor : null)}
      footerLinks={[
        { href: href(locale, '/about'), words: words('footer.about') },
        { href: href(locale, '/privacy'), words: words('footer.privacyLink') },
        { href: href(locale, '/accessibility'), words: words('footer.accessibility') },
      ]}
      path={path}
      operator={env.operatorName()}
      isPractice={isPractice}
      isDemo={env.isDemo()}
      status={status}
    >
      {children}
    </Page>
  );
}
