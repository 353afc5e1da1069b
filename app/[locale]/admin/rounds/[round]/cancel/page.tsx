import type { Metadata } from 'next';
import { wordsFor } from '@/messages/translate';
import { ActPage } from '../../../act-page';
import { AdminMissing } from '../../../frame';
import { type RoundParams, roundActScene } from '../round-act';
import { cancel } from './actions';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RoundParams): Promise<Metadata> {
  const { locale, round } = await params;
  const scene = await roundActScene(locale, round, 'cancel');
  const title = scene
    ? wordsFor(locale, 'adminActs')('cancel.title', { round: scene.round.title })
    : wordsFor(locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** Cancelling a round: what it does, to whom, before it is done. */
export default async function CancelPage({ params }: RoundParams) {
  const { locale, round: slug } = await params;
  const scene = await roundActScene(locale, slug, 'cancel');
  if (!scene) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminActs');
  const { round, answers, told } = scene;
  return (
    <ActPage
      locale={locale}
      path={`/admin/rounds/${slug}/cancel`}
      part="rounds"
      isPractice={round.kind === 'practice'}
      back={{ path: `/admin/rounds/${slug}`, words: t('deadline.back', { round: round.title }) }}
      over={round.title}
      title={t('cancel.title', { round: round.title })}
      points={[
        t('cancel.counts', { n: answers }),
        t('deadline.told', { n: told }),
        t('cancel.pages'),
        t('cancel.final'),
        t('public'),
      ]}
      refusal={scene.refusals.cancel}
      action={cancel.bind(null, locale, slug)}
      hidden={{ round: slug }}
      button={t('cancel.button', { round: round.title })}
    />
  );
}
