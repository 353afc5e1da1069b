import type { ReactNode } from 'react';
import { Page, PageLanguages } from '@/components/ui/page';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

type PublicPageProps = {
  readonly locale: Locale;
  /** The page's address in English. Left out where the other language would lose what the address carries. */
  readonly path?: string | undefined;
  readonly section?: 'rounds' | 'bodies' | 'data' | 'receipts' | 'search' | undefined;
  readonly isPractice?: boolean | undefined;
  readonly status?: 404 | undefined;
  readonly children: ReactNode;
};

/** The frame of every page that anyone may read. It knows nothing of who is reading. */
export function PublicPage({ locale, path, section, isPractice, status, children }: PublicPageProps) {
  const words = wordsFor(locale, 'shell');
  const to = (address: string, text: string, isCurrent = false) => ({
    href: href(locale, address),
    words: text,
    isCurrent,
  });
  return (
    <Page
      locale={locale}
      variant="public"
      path={path}
      nav={[
        to('/rounds', words('nav.rounds'), section === 'rounds'),
        to('/bodies', words('nav.findBody'), section === 'bodies'),
        to('/search', words('nav.search'), section === 'search'),
        to('/data', words('nav.data'), section === 'data'),
        to('/receipts', words('nav.checkReceipt'), section === 'receipts'),
        to('/sign-in', words('nav.signIn')),
      ]}
      footerLinks={[
        to('/about', words('footer.about'), path === '/about'),
        to('/privacy', words('footer.privacyLink'), path === '/privacy'),
        to('/accessibility', words('footer.accessibility'), path === '/accessibility'),
        to('/data', words('footer.data'), path === '/data'),
        to('/log', words('footer.log'), path === '/log'),
        to('/verify', words('footer.verify'), path === '/verify'),
      ]}
      operator={env.operatorName()}
      isPractice={isPractice}
      isDemo={env.isDemo()}
      status={status}
    >
      {path === undefined || status !== undefined ? null : <PageLanguages locale={locale} path={path} />}
      {children}
    </Page>
  );
}
