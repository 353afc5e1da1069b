import type { Metadata } from 'next';
import { ContestView } from '@/components/contests/contest-page';
import { wordsFor } from '@/messages/translate';
import { contestStandings } from '@/queries/contests/contest-standings';
import { AdminMissing } from '../../../../frame';
import type { ContestParams } from '../../scene';
import { PreviewFrame } from '../frame';
import { previewOf } from '../scene';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

const open = (params: ContestParams) =>
  previewOf(params, `/${params.contest}`, (context) => contestStandings(context, params));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const page = (await open(address))?.seen.contest.title ?? '';
  return { title: wordsFor(address.locale, 'adminSetup')('preview.title', { page }), robots: { index: false } };
}

/** A contest's page as it will look. */
export default async function PreviewContestPage({ params }: Props) {
  const address = await params;
  const scene = await open(address);
  if (!scene) return <AdminMissing locale={address.locale} />;
  return (
    <PreviewFrame params={address} round={scene.round} page={`/${address.contest}`}>
      <ContestView standings={scene.seen} links={scene.links} locale={address.locale} />
    </PreviewFrame>
  );
}
