import { redirect } from 'next/navigation';
import { memberLinks } from '@/components/rounds/round-links';
import { href } from '@/messages/href';
import type { Locale } from '@/messages/translate';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale; round: string; contest: string }> };

/** Members have no pages of a contest other than its statements, so this page redirects there. */
export default async function MembersContestPage({ params }: Props) {
  const { locale, round, contest } = await params;
  redirect(href(locale, `${memberLinks(round).statements(contest)}/statements`));
}
