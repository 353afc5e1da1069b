import type { Metadata } from 'next';
import { CandidacyView } from '@/components/candidates/candidacy-page';
import { wordsFor } from '@/messages/translate';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { AdminMissing } from '../../../../../frame';
import type { ContestParams } from '../../../scene';
import { PreviewFrame } from '../../frame';
import { previewOf } from '../../scene';

export const dynamic = 'force-dynamic';

type Params = ContestParams & { readonly candidate: string };
type Props = { readonly params: Promise<Params> };

const pageOf = ({ contest, candidate }: Params) => `/${contest}/${candidate}`;

const open = (params: Params) => previewOf(params, pageOf(params), (context) => candidacyPage(context, params));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const page = (await open(address))?.seen.row.name ?? '';
  return { title: wordsFor(address.locale, 'adminSetup')('preview.title', { page }), robots: { index: false } };
}

/** A candidate's page as it will look. */
export default async function PreviewCandidacyPage({ params }: Props) {
  const address = await params;
  const scene = await open(address);
  if (!scene) return <AdminMissing locale={address.locale} />;
  return (
    <PreviewFrame params={address} round={scene.round} page={pageOf(address)}>
      <CandidacyView page={scene.seen} links={scene.links} now={scene.now} locale={address.locale} />
    </PreviewFrame>
  );
}
