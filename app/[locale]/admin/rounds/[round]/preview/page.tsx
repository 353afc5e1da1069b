import type { Metadata } from 'next';
import { RoundView } from '@/components/rounds/round-page';
import { wordsFor } from '@/messages/translate';
import { roundOverview } from '@/queries/rounds/round-overview';
import { AdminMissing } from '../../../frame';
import type { RoundParams } from '../scene';
import { PreviewFrame } from './frame';
import { previewOf } from './scene';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<RoundParams> };

const open = (params: RoundParams) => previewOf(params, '', (context) => roundOverview(context, params.round));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const page = (await open(address))?.round.title ?? '';
  return { title: wordsFor(address.locale, 'adminSetup')('preview.title', { page }), robots: { index: false } };
}

/** The round's page as it will look. */
export default async function PreviewRoundPage({ params }: Props) {
  const address = await params;
  const scene = await open(address);
  if (!scene) return <AdminMissing locale={address.locale} />;
  return (
    <PreviewFrame params={address} round={scene.round} page="">
      <RoundView overview={scene.seen} links={scene.links} now={scene.now} locale={address.locale} />
    </PreviewFrame>
  );
}
