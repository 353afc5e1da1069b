import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { signedInOrRedirect } from '@/auth/context';
import { type LinkBase, memberLinks, publicLinks } from '@/components/rounds/round-links';
import { PageHeader } from '@/components/ui/section';
import { NotAllowed } from '@/domain/base/errors';
import { ASK } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { memberStatements } from '@/queries/candidates/contest-statements';
import type { RoundHead } from '@/queries/rounds/public-rounds';
import { Ask } from '../ask';
import { Frame, type FrameProps } from '../frame';

/** The frame of pages for members: like a public page, with a link to sign out. */
function MembersFrame(page: FrameProps) {
  const { locale } = page;
  const words = wordsFor(locale, 'shell');
  const to = (address: string, text: string) => ({ href: href(locale, address), words: text });
  return (
    <Frame
      {...page}
      variant="public"
      isSignedIn
      nav={[
        { ...to('/rounds', words('nav.rounds')), isCurrent: true },
        to('/bodies', words('nav.findBody')),
        to('/receipts', words('nav.checkReceipt')),
        to('/sign-out', words('nav.signOut')),
      ]}
      footer={['/about', '/privacy', '/me', '/accessibility']}
    />
  );
}

type PlainProps = Pick<FrameProps, 'locale' | 'path'>;

/**
 * The view for somebody who has signed in but is not a member. It is not an error, so it has only a sentence and a
 * link.
 */
function NotAMember({ locale, path, back }: PlainProps & { readonly back: string }) {
  const words = wordsFor(locale, 'statements');
  return (
    <MembersFrame locale={locale} path={path}>
      <PageHeader
        title={words('members.noMember')}
        lede={<Ask locale={locale} text={words('members.noMemberText', { contact: ASK })} />}
      />
      <p>
        <a href={href(locale, back)}>{words('members.standings')}</a>
      </p>
    </MembersFrame>
  );
}

function MembersNotFound({ locale, path }: PlainProps) {
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

type Address = { readonly round: string; readonly contest: string };
type PageProps<A> = { readonly params: Promise<A & { readonly locale: Locale }> };
type MemberContext = Awaited<ReturnType<typeof signedInOrRedirect>>;
/** What a view gets in addition to its data. */
type At<A> = A & { readonly locale: Locale; readonly now: Date; readonly links: LinkBase };

type MemberPage<A, T> = {
  /** The page's address below the contest's. */
  readonly below: (address: A) => string;
  readonly load: (context: MemberContext, address: A) => Promise<T | null>;
  readonly view: (found: T, at: At<A>) => ReactNode;
};

/**
 * Makes a page that a round shows only to members. People who are signed out are sent to sign in and come back; people
 * who are not members see a sentence that says so; an unknown address is not found. Its title names nobody, and search
 * engines are told not to index it.
 */
export function memberPage<A extends Address, T extends { readonly round: RoundHead }>({
  below,
  load,
  view,
}: MemberPage<A, T>) {
  return {
    generateMetadata: async ({ params }: PageProps<A>): Promise<Metadata> => ({
      title: wordsFor((await params).locale, 'statements')('members.here'),
      robots: { index: false },
    }),
    Page: async ({ params }: PageProps<A>): Promise<ReactNode> => {
      const address = await params;
      const { locale, round, contest } = address;
      const links = memberLinks(round);
      const path = `${links.statements(contest)}${below(address)}`;
      const context = await signedInOrRedirect(locale, path);
      try {
        const found = await load(context, address);
        if (!found) return <MembersNotFound locale={locale} path={path} />;
        return (
          <MembersFrame locale={locale} path={path} isPractice={found.round.kind === 'practice'}>
            {view(found, { ...address, now: context.now, links })}
          </MembersFrame>
        );
      } catch (error) {
        if (!(error instanceof NotAllowed)) throw error;
        return <NotAMember locale={locale} path={path} back={publicLinks(round).contest(contest)} />;
      }
    },
  };
}

type Statements = NonNullable<Awaited<ReturnType<typeof memberStatements>>>;

/** A page of a contest's statements for members. */
export const memberStatementsPage = (
  below: string,
  view: (props: { page: Statements; locale: Locale; links: LinkBase }) => ReactNode,
) =>
  memberPage({
    below: () => below,
    load: (context, address: Address) => memberStatements(context, address),
    view: (page, { locale, links }) => view({ page, locale, links }),
  });
