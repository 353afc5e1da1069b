import type { Metadata } from 'next';
import { CompareView } from '@/components/candidates/compare-page';
import { NOBODY } from '@/components/candidates/go-to-comparison';
import { memberLinks } from '@/components/rounds/round-links';
import { memberStatements } from '@/queries/candidates/contest-statements';
import { type MemberParams, memberPage, membersMetadata } from '../../../../../member-page';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<MemberParams & { readonly chosen: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return membersMetadata((await params).locale);
}

/** Two to four candidates side by side, for members: in the order of the contest, whatever the order of the address. */
export default async function MembersComparisonPage({ params }: Props) {
  const address = await params;
  const asked = address.chosen.filter((slug) => slug !== NOBODY);
  return memberPage(
    address,
    `/compare/${address.chosen.join('/')}`,
    (context) => memberStatements(context, address),
    (page) => <CompareView page={page} locale={address.locale} links={memberLinks(address.round)} asked={asked} />,
  );
}
