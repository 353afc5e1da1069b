import type { ReactNode } from 'react';
import { type NavItem, Page } from '@/components/ui/page';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

/** The properties of every frame, whatever its audience. */
export type FrameProps = {
  readonly locale: Locale;
  /** The page's address in English. */
  readonly path: string;
  readonly isPractice?: boolean | undefined;
  readonly status?: 404 | undefined;
  readonly children: ReactNode;
};

const FOOTER = {
  '/': 'nav.rounds',
  '/about': 'footer.about',
  '/privacy': 'footer.privacyLink',
  '/me': 'footer.ownData',
  '/accessibility': 'footer.accessibility',
  '/data': 'footer.data',
  '/log': 'footer.log',
  '/verify': 'footer.verify',
} as const;

type AnyFrameProps = Omit<FrameProps, 'path'> & {
  readonly path?: string | undefined;
  readonly variant: 'public' | 'officer' | 'candidate' | 'admin';
  readonly nav: readonly NavItem[];
  readonly footer: readonly (keyof typeof FOOTER)[];
};

/** The frame around every page: the menu and the footer links of its audience, and the operator of the site. */
export function Frame({ locale, path, footer, ...rest }: AnyFrameProps) {
  const words = wordsFor(locale, 'shell');
  return (
    <Page
      {...rest}
      locale={locale}
      path={path}
      footerLinks={footer.map((address) => ({
        href: href(locale, address),
        words: words(FOOTER[address]),
        isCurrent: path === address,
      }))}
      operator={env.operatorName()}
      isDemo={env.isDemo()}
    />
  );
}
