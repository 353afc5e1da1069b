import type { Metadata } from 'next';
import { CandidacyView } from '@/components/candidates/candidacy-page';
import { memberLinks } from '@/components/rounds/round-links';
import { memberCandidacy } from '@/queries/candidates/contest-statements';
import { type MemberParams, memberPage, membersMetadata } from '../../../../member-page';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<MemberParams & { readonly candidate: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return membersMetadata((await params).locale);
}

/** A candidate's page with the statement that the round keeps for members. */
export default async function MembersCandidacyPage({ params }: Props) {
  const address = await params;
  return memberPage(
    address,
    `/${address.candidate}`,
    (context) => memberCandidacy(context, address),
    (page, now) => <CandidacyView page={page} now={now} locale={address.locale} links={memberLinks(address.round)} />,
  );
}
