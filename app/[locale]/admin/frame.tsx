import type { ReactNode } from 'react';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/section';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

export type AdminPart = 'attention' | 'rounds' | 'submissions' | 'bodies' | 'people' | 'mail' | 'log';

/** The parts of the admin's side, in the order of the menu. A part is listed once its page exists. */
const PARTS: readonly { readonly part: AdminPart; readonly path: string }[] = [
  { part: 'attention', path: '/admin' },
  { part: 'rounds', path: '/admin/rounds' },
  { part: 'submissions', path: '/admin/submissions' },
  { part: 'people', path: '/admin/people' },
  { part: 'mail', path: '/admin/mail' },
  { part: 'log', path: '/admin/log' },
];

type FrameProps = {
  readonly locale: Locale;
  /** The page's address in English. */
  readonly path: string;
  readonly part?: AdminPart | undefined;
  readonly isPractice?: boolean | undefined;
  readonly status?: 404 | undefined;
  readonly children: ReactNode;
};

/** The frame of the admin's pages. */
export function AdminFrame({ locale, path, part, isPractice, status, children }: FrameProps) {
  const words = wordsFor(locale, 'shell');
  const nav = [
    ...PARTS.map((one) => ({
      href: href(locale, one.path),
      words: words(`nav.${one.part}`),
      isCurrent: one.part === part,
    })),
    { href: href(locale, '/sign-out'), words: words('nav.signOut') },
  ];
  return (
    <Page
      locale={locale}
      variant="admin"
      nav={nav}
      footerLinks={[
        { href: href(locale, '/'), words: words('nav.rounds') },
        { href: href(locale, '/about'), words: words('footer.about') },
        { href: href(locale, '/privacy'), words: words('footer.privacyLink') },
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

/** Shown if a page does not exist, or to somebody who is not an admin: the two look the same from outside. */
export function AdminMissing({ locale }: { readonly locale: Locale }) {
  const t = wordsFor(locale, 'admin');
  return (
    <AdminFrame locale={locale} path="/admin" status={404}>
      <PageHeader title={t('missing.title')} />
      <p className="mb-s4">{t('missing.text')}</p>
      <p>
        <a href={href(locale, '/')}>{t('missing.go')}</a>
      </p>
    </AdminFrame>
  );
}
