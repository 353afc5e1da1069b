import { redirect } from 'next/navigation';
import { memberLinks } from '@/components/rounds/round-links';
import { href } from '@/messages/href';
import type { MemberParams } from '../../../member-page';

export const dynamic = 'force-dynamic';

/** The contest's statements are what there is for members, so this leads to them. */
export default async function MembersContestPage({ params }: { readonly params: Promise<MemberParams> }) {
  const address = await params;
  redirect(href(address.locale, `${memberLinks(address.round).statements(address.contest)}/statements`));
}
