import type { ReactNode } from 'react';
import { sessionLasts } from '@/auth/session';
import { askAbout, askAboutPage } from '@/auth/whom-to-ask';
import { DoneNotice } from '@/components/ui/done-notice';
import { type NavItem, Page } from '@/components/ui/page';
import { TypedFor } from '@/components/ui/typed-for';
import { SignedInMark } from '@/components/ui/your-pages';
import { type Done, isAdminDone } from '@/domain/base/done';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

/** The properties of every frame, whatever its audience. */
export type FrameProps = {
  readonly locale: Locale;
  /** The page's address in English. */
  readonly path: string;
  /** The query of the page's address, if the page depends on it. */
  readonly search?: string | undefined;
  /** The round that the page is about, if its address does not say so. */
  readonly round?: string | undefined;
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
  /** The mark of the person that the page is made for: the browser keeps what they type in its forms. */
  readonly person?: string | null | undefined;
  /** True for another page of a signed-in person. */
  readonly isSignedIn?: boolean | undefined;
  /** What the person has just done, which the page confirms. */
  readonly done?: Done | null | undefined;
};

/** The frame around every page: the menu and the footer links of its audience, the operator, and whom to ask. */
export async function Frame({
  locale,
  path,
  round,
  footer,
  person,
  isSignedIn,
  done,
  children,
  ...rest
}: AnyFrameProps) {
  const words = wordsFor(locale, 'shell');
  const { settings, contact } = await (round === undefined ? askAboutPage(path) : askAbout(round));
  return (
    <>
      {person ? <TypedFor person={person} /> : null}
      {person || isSignedIn ? <SignedInMark lasts={sessionLasts()} /> : null}
      <Page
        {...rest}
        locale={locale}
        path={path}
        footerLinks={footer.map((address) => ({
          href: href(locale, address),
          words: words(FOOTER[address]),
          isCurrent: path === address,
        }))}
        settings={settings}
        contact={contact}
        isDemo={env.isDemo()}
      >
        {done ? <DoneNotice text={doneWords(done, rest.variant === 'admin' ? 'en' : locale)} /> : null}
        {children}
      </Page>
    </>
  );
}

const doneWords = (done: Done, locale: Locale): string =>
  isAdminDone(done) ? wordsFor('en', 'adminDone')(done) : wordsFor(locale, 'done')(done);
