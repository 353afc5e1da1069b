import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { signedInOrRedirect } from '@/auth/context';
import { memberLinks } from '@/components/rounds/round-links';
import { NotAllowed } from '@/domain/base/errors';
import { type Locale, wordsFor } from '@/messages/translate';
import type { RoundHead } from '@/queries/rounds/public-rounds';
import { MembersFrame, MembersMissing, NoMember } from './frame';

export type MemberParams = { readonly locale: Locale; readonly round: string; readonly contest: string };

/** The title of a page for members. It names nobody, and search engines are told to leave it. */
export const membersMetadata = (locale: Locale): Metadata => ({
  title: wordsFor(locale, 'statements')('members.here'),
  robots: { index: false },
});

type MemberContext = Awaited<ReturnType<typeof signedInOrRedirect>>;
type Shown = { readonly round: RoundHead };

/**
 * A page that a round shows only to members. People who are signed out are sent to sign in and come back; people who
 * are not members see a sentence that says so; an unknown address is not found.
 */
export async function memberPage<T extends Shown>(
  params: MemberParams,
  part: string,
  read: (context: MemberContext) => Promise<T | null>,
  show: (page: T, now: Date) => ReactNode,
): Promise<ReactNode> {
  const { locale, round, contest } = params;
  const path = `${memberLinks(round).statements(contest)}${part}`;
  const context = await signedInOrRedirect(locale, path);
  try {
    const page = await read(context);
    if (!page) return <MembersMissing locale={locale} path={path} />;
    return (
      <MembersFrame locale={locale} path={path} isPractice={page.round.kind === 'practice'}>
        {show(page, context.now)}
      </MembersFrame>
    );
  } catch (error) {
    if (!(error instanceof NotAllowed)) throw error;
    return <NoMember locale={locale} path={path} back={`/rounds/${round}/${contest}`} />;
  }
}
