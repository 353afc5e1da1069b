import type { Metadata } from 'next';
import { cache } from 'react';
import { bodyName } from '@/components/bodies/body-name';
import { longInstant } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminSubmission, adminSubmission } from '@/queries/nominations/admin-submission';
import { ActPage, mayAct } from '../../../act-page';
import { effectSentences } from '../../../act-words';
import { AdminMissing } from '../../../frame';
import { adminScene } from '../../../scene';
import { actOnSubmission } from './actions';

export const dynamic = 'force-dynamic';

const ACTS = ['confirm', 'void', 'restore'] as const;
type Act = (typeof ACTS)[number];
type Props = { readonly params: Promise<{ locale: Locale; code: string; act: string }> };

const load = cache((locale: Locale, code: string, typed: string) =>
  adminScene(locale, `/admin/submissions/${code}/${typed}`, async (context) => {
    const act = ACTS.find((known) => known === typed);
    const submission = act && mayAct(context.actor.admin) ? await adminSubmission(context, code) : null;
    return submission && act ? { submission, act, now: context.now } : null;
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code, act: typed } = await params;
  const scene = await load(locale, code, typed);
  if (!scene) return { title: wordsFor(locale, 'admin')('missing.title'), robots: { index: false } };
  const body = bodyName(scene.submission.body, locale);
  return { title: wordsFor(locale, 'adminActs')(`${scene.act}.title`, { body }), robots: { index: false } };
}

/** Confirming a submission, ruling it invalid or reinstating it: the effect, before it is done. */
export default async function SubmissionActPage({ params }: Props) {
  const { locale, code, act: typed } = await params;
  const scene = await load(locale, code, typed);
  if (!scene) return <AdminMissing locale={locale} />;
  const { submission, act, now } = scene;
  const t = wordsFor(locale, 'adminActs');
  const { round, contest, version } = submission;
  return (
    <ActPage
      locale={locale}
      path={`/admin/submissions/${code}/${act}`}
      part="submissions"
      isPractice={round.kind === 'practice'}
      back={{ path: `/admin/submissions/${code}`, words: t('toRecord') }}
      over={`${contest.title}, ${round.title}`}
      title={t(`${act}.title`, { body: bodyName(submission.body, locale) })}
      points={pointsOf(submission, act, now, locale)}
      refusal={submission.refusals[act]}
      action={actOnSubmission.bind(null, { locale, code, act })}
      hidden={{ code }}
      button={t(`${act}.button`, { version })}
      hasReason={act !== 'confirm'}
    />
  );
}

function pointsOf(submission: AdminSubmission, act: Act, now: Date, locale: Locale): string[] {
  const t = wordsFor(locale, 'adminActs');
  const { version, contest, officers: n, round, effects } = submission;
  const body = bodyName(submission.body, locale);
  if (act === 'confirm') return [t('confirm.record'), t('confirm.only')];
  const mails = t('mails', { n, body });
  const count = effectSentences(effects[act], contest, locale);
  if (act === 'restore') return [t('restore.counts', { version }), ...count, mails, t('public')];
  const isOpen = round.closesAt > now ? 'yes' : 'no';
  const again = t('void.again', { isOpen, closesAt: longInstant(round.closesAt, round.zone, locale), body });
  return [t('void.counts', { version }), ...count, mails, again, t('void.undo', { body }), t('public')];
}
