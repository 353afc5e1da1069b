import type { Metadata } from 'next';
import { wordsFor } from '@/messages/translate';
import { ActPage } from '../../../act-page';
import { AdminMissing } from '../../../frame';
import { type RoundParams, roundActScene, saidAt } from '../round-act';
import { closeEarly } from './actions';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RoundParams): Promise<Metadata> {
  const { locale, round } = await params;
  const scene = await roundActScene(locale, round, 'close-early');
  const title = scene
    ? wordsFor(locale, 'adminActs')('closeEarly.title', { round: scene.round.title })
    : wordsFor(locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** Ending nominations at once: what it does, to whom, before it is done. */
export default async function CloseEarlyPage({ params }: RoundParams) {
  const { locale, round: slug } = await params;
  const scene = await roundActScene(locale, slug, 'close-early');
  if (!scene) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminActs');
  const { round, answers, told } = scene;
  return (
    <ActPage
      locale={locale}
      path={`/admin/rounds/${slug}/close-early`}
      part="rounds"
      isPractice={round.kind === 'practice'}
      back={{ path: `/admin/rounds/${slug}`, words: t('deadline.back', { round: round.title }) }}
      over={round.title}
      title={t('closeEarly.title', { round: round.title })}
      points={[
        t('closeEarly.bites', { at: saidAt(round.closesAt, round.zone, locale) }),
        t('closeEarly.answers', { n: answers }),
        t('deadline.told', { n: told }),
        t('closeEarly.undo'),
        t('public'),
      ]}
      refusal={scene.refusals.closeEarly}
      action={closeEarly.bind(null, locale, slug)}
      hidden={{ round: slug }}
      button={t('closeEarly.button')}
    />
  );
}
