import type { Metadata } from 'next';
import { BookletView } from '@/components/candidates/booklet-page';
import { memberLinks } from '@/components/rounds/round-links';
import { memberStatements } from '@/queries/candidates/contest-statements';
import { type MemberParams, memberPage, membersMetadata } from '../../../../member-page';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<MemberParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return membersMetadata((await params).locale);
}

/** Every statement to print, for members. */
export default async function MembersBookletPage({ params }: Props) {
  const address = await params;
  return memberPage(
    address,
    '/booklet',
    (context) => memberStatements(context, address),
    (page) => <BookletView page={page} locale={address.locale} links={memberLinks(address.round)} />,
  );
}
