import type { Metadata } from 'next';
import { CompareView } from '@/components/candidates/compare-page';
import { memberLinks } from '@/components/rounds/round-links';
import { memberStatements } from '@/queries/candidates/contest-statements';
import { type MemberParams, memberPage, membersMetadata } from '../../../../member-page';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<MemberParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return membersMetadata((await params).locale);
}

/** Where a member chooses whom to compare. */
export default async function MembersComparePage({ params }: Props) {
  const address = await params;
  return memberPage(
    address,
    '/compare',
    (context) => memberStatements(context, address),
    (page) => <CompareView page={page} locale={address.locale} links={memberLinks(address.round)} asked={null} />,
  );
}
