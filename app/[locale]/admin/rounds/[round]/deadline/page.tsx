import type { Metadata } from 'next';
import { isMomentEmpty, readTypedMoment, type TypedMoment } from '@/domain/base/typed-moments';
import { judgeDeadlineMove } from '@/domain/rounds/deadlines';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminRoundAct } from '@/queries/rounds/admin-round-act';
import { ActPage } from '../../../act-page';
import { AdminMissing } from '../../../frame';
import { type RoundParams, roundActScene, saidAt } from '../round-act';
import { moveTo } from './actions';
import { AskDeadline } from './ask';

export const dynamic = 'force-dynamic';

type Asked = Readonly<Record<string, string | string[] | undefined>>;
type Props = RoundParams & { readonly searchParams: Promise<Asked> };

const typedIn = (asked: Asked): TypedMoment => {
  const one = (name: string) => (typeof asked[name] === 'string' ? asked[name] : '');
  return { day: one('to-day'), month: one('to-month'), year: one('to-year'), time: one('time') };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round } = await params;
  const scene = await roundActScene(locale, round, 'deadline');
  const title = scene
    ? wordsFor(locale, 'adminActs')('deadline.title', { round: scene.round.title })
    : wordsFor(locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** Moving the deadline: first to when, then what that does, to whom, before it is done. */
export default async function DeadlinePage({ params, searchParams }: Props) {
  const { locale, round: slug } = await params;
  const scene = await roundActScene(locale, slug, 'deadline');
  if (!scene) return <AdminMissing locale={locale} />;
  const typed = typedIn(await searchParams);
  const { round, now } = scene;
  const read = isMomentEmpty(typed) ? null : readTypedMoment(typed, round.zone);
  if (!read?.ok) return <AskDeadline scene={scene} typed={typed} wrong={read?.error.code ?? null} locale={locale} />;
  const t = wordsFor(locale, 'adminActs');
  const judged = judgeDeadlineMove(round, read.value, '…', now);
  const said = (at: Date) => saidAt(at, round.zone, locale);
  return (
    <ActPage
      locale={locale}
      path={`/admin/rounds/${slug}/deadline`}
      part="rounds"
      isPractice={round.kind === 'practice'}
      back={{ path: `/admin/rounds/${slug}/deadline`, words: t('deadline.other') }}
      over={round.title}
      title={t('deadline.check', { to: said(read.value) })}
      points={
        judged.ok
          ? [
              t(`deadline.effect.${judged.value.effect}`, { to: said(judged.value.to), from: said(judged.value.from) }),
              t('deadline.told', { n: scene.told }),
              t('deadline.pages'),
              t('public'),
            ]
          : []
      }
      refusal={judged.ok ? null : judged.error.code}
      action={moveTo.bind(null, locale, slug)}
      hidden={{ round: slug, to: read.value.toISOString() }}
      button={t('deadline.button')}
    >
      <History scene={scene} locale={locale} />
    </ActPage>
  );
}

function History({ scene: { moves, round }, locale }: { readonly scene: AdminRoundAct; readonly locale: Locale }) {
  if (moves.length === 0) return null;
  const t = wordsFor(locale, 'adminActs');
  return (
    <section className="stack gap-s3" aria-labelledby="history">
      <h2 id="history">{t('deadline.history')}</h2>
      <ul className="points">
        {moves.map(({ fromAt, toAt, reason, movedAt }) => (
          <li key={movedAt.toISOString()}>
            {t('deadline.historyRow', {
              from: saidAt(fromAt, round.zone, locale),
              to: saidAt(toAt, round.zone, locale),
              reason,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
