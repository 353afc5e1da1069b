import type { Metadata } from 'next';
import { StatementsView } from '@/components/candidates/statements-page';
import { memberLinks } from '@/components/rounds/round-links';
import { memberStatements } from '@/queries/candidates/contest-statements';
import { type MemberParams, memberPage, membersMetadata } from '../../../../member-page';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<MemberParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return membersMetadata((await params).locale);
}

/** What every candidate says, for members. */
export default async function MembersStatementsPage({ params }: Props) {
  const address = await params;
  return memberPage(
    address,
    '/statements',
    (context) => memberStatements(context, address),
    (page) => <StatementsView page={page} locale={address.locale} links={memberLinks(address.round)} />,
  );
}
