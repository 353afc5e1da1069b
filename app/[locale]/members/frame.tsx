import type { ReactNode } from 'react';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/section';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

type FrameProps = {
  readonly locale: Locale;
  /** The page's address in English. */
  readonly path: string;
  readonly isPractice?: boolean | undefined;
  readonly status?: 404 | undefined;
  readonly children: ReactNode;
};

/** The frame of what is kept for members: a public page but for who may see it. */
export function MembersFrame({ locale, path, isPractice, status, children }: FrameProps) {
  const words = wordsFor(locale, 'shell');
  const to = (address: string, text: string) => ({ href: href(locale, address), words: text });
  return (
    <Page
      locale={locale}
      variant="public"
      path={path}
      nav={[
        { ...to('/rounds', words('nav.rounds')), isCurrent: true },
        to('/bodies', words('nav.findBody')),
        to('/receipts', words('nav.checkReceipt')),
        to('/sign-out', words('nav.signOut')),
      ]}
      footerLinks={[
        to('/about', words('footer.about')),
        to('/privacy', words('footer.privacyLink')),
        to('/accessibility', words('footer.accessibility')),
      ]}
      operator={env.operatorName()}
      isPractice={isPractice}
      isDemo={env.isDemo()}
      status={status}
    >
      {children}
    </Page>
  );
}

type PlainProps = Pick<FrameProps, 'locale' | 'path'>;

/** For somebody who has signed in but is not a member: a sentence and a link, because nothing has gone wrong. */
export function NoMember({ locale, path, back }: PlainProps & { readonly back: string }) {
  const words = wordsFor(locale, 'statements');
  return (
    <MembersFrame locale={locale} path={path}>
      <PageHeader title={words('members.noMember')} lede={words('members.noMemberText')} />
      <p>
        <a href={href(locale, back)}>{words('members.standings')}</a>
      </p>
    </MembersFrame>
  );
}

export function MembersMissing({ locale, path }: PlainProps) {
  const words = wordsFor(locale, 'shared');
  return (
    <MembersFrame locale={locale} path={path} status={404}>
      <PageHeader title={words('notFound.title')} lede={words('notFound.lede')} />
      <p>
        <a href={href(locale, '/rounds')}>{words('notFound.rounds')}</a>
      </p>
    </MembersFrame>
  );
}
