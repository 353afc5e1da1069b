import type { Metadata } from 'next';
import { Empty } from '@/components/ui/callout';
import { PageHeader } from '@/components/ui/section';
import { Deadline, Instant } from '@/components/ui/time';
import { RUNS_ROUNDS } from '@/domain/base/permissions';
import { atStart, numberWord } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { type Attention, attention } from '@/queries/rounds/attention';
import { AttentionTask } from './attention-task';
import { AdminFrame, AdminMissing } from './frame';
import { InOrder } from './in-order';
import { PastRounds } from './past-rounds';
import { adminScene } from './scene';
import { SilentSection } from './silent-section';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale }> };

const load = (locale: Locale) =>
  adminScene(locale, '/admin', async (context) => ({
    ...(await attention(context)),
    now: context.now,
    mayAct: RUNS_ROUNDS.some((role) => role === context.actor.admin),
  }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: wordsFor(locale, 'attention')('pageTitle'), robots: { index: false } };
}

/** What needs an admin's attention today, in order of urgency, each with the page for it. */
export default async function AttentionPage({ params }: Props) {
  const { locale } = await params;
  const scene = await load(locale);
  if (!scene) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'attention');
  const { items, running, mayAct, now } = scene;
  const title = t('heading', { n: items.length, words: numberWord(items.length, locale) });
  return (
    <AdminFrame
      locale={locale}
      path="/admin"
      part="attention"
      isPractice={running.length > 0 && running.every(({ round }) => round.kind === 'practice')}
    >
      <PageHeader title={atStart(title, locale)} lede={<Lede running={running} now={now} locale={locale} />} />
      {items.length === 0 ? (
        <Empty>
          <p>{t('nothing')}</p>
        </Empty>
      ) : (
        <section aria-label={t('list')} className="mb-s7">
          <ol className="tasks">
            {items.map((item, place) => (
              <AttentionTask
                key={place}
                item={item}
                // Only the first is the one action of the page.
                isFirst={place === 0}
                mayAct={mayAct}
                locale={locale}
              />
            ))}
          </ol>
        </section>
      )}
      {running.map(({ round, silence }) =>
        silence && silence.silent.length > 0 ? (
          <SilentSection key={round.slug} silence={silence} mayAct={mayAct} locale={locale} />
        ) : null,
      )}
      <InOrder attention={scene} locale={locale} />
      <PastRounds over={scene.over} locale={locale} />
    </AdminFrame>
  );
}

type LedeProps = { readonly running: Attention['running']; readonly now: Date; readonly locale: Locale };

/** The first contest of the round that is next to close: until when, and how many have nominated. */
function Lede({ running, now, locale }: LedeProps) {
  const t = wordsFor(locale, 'attention');
  const next = running.find(({ round }) => round.state === 'open') ?? running[0];
  const contest = next?.contests[0];
  if (!next || !contest) return null;
  const { round } = next;
  const time = { zone: round.zone, locale };
  if (round.state === 'announced')
    return t.rich('ledeAnnounced', {
      round: round.title,
      at: () => <Deadline at={round.opensAt} now={now} {...time} />,
    });
  const figures = {
    contest: contest.title,
    nominated: contest.bodies.hasNominated,
    all: contest.bodies.all,
  };
  return round.state === 'open'
    ? t.rich('lede', { ...figures, at: () => <Deadline at={round.closesAt} now={now} {...time} /> })
    : t.rich('ledeClosed', { ...figures, at: () => <Instant at={round.closesAt} {...time} /> });
}
