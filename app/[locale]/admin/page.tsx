import { Unsealed } from '@/components/rounds/unsealed';
import { Empty } from '@/components/ui/callout';
import { PageHeader } from '@/components/ui/section';
import { Deadline, Instant } from '@/components/ui/time';
import { atStart, numberWord } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { type Attention, attention } from '@/queries/rounds/attention';
import { adminPage } from './admin-page';
import { PastRounds, SilentSection, SystemState } from './attention-sections';
import { AttentionTask } from './attention-task';

export const dynamic = 'force-dynamic';

/**
 * The page of everything that needs an admin's attention today, the most urgent first, each with a link to its page.
 */
const page = adminPage<{ locale: Locale }, Attention>({
  path: () => '/admin',
  part: 'attention',
  load: attention,
  title: (_, { locale }) => wordsFor(locale, 'attention')('pageTitle'),
  isPractice: ({ running }) => running.length > 0 && running.every(({ round }) => round.kind === 'practice'),
  render: (found, { locale, mayAct, now }) => {
    const t = wordsFor(locale, 'attention');
    const { items, running, over } = found;
    const title = t('heading', { n: items.length, words: numberWord(items.length, locale) });
    return (
      <>
        <PageHeader title={atStart(title, locale)} lede={<Lede running={running} now={now} locale={locale} />}>
          {running.map(({ round }) => (
            <Unsealed key={round.slug} round={round} now={now} locale={locale} place="until" />
          ))}
        </PageHeader>
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
                  // Only the first task has the page's main button.
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
        <SystemState attention={found} locale={locale} />
        <PastRounds over={over} locale={locale} />
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type LedeProps = { readonly running: Attention['running']; readonly now: Date; readonly locale: Locale };

/** The first contest of the round that closes next: its deadline, and how many have nominated. */
function Lede({ running, now, locale }: LedeProps) {
  const t = wordsFor(locale, 'attention');
  const next = running.find(({ round }) => round.state === 'open') ?? running[0];
  const contest = next?.contests[0];
  if (!next || !contest) return null;
  const { round } = next;
  const time = { zone: round.zone, locale };
  if (round.state === 'postponed') return t('ledePostponed', { round: round.title });
  if (round.state === 'announced')
    return t.rich('ledeAnnounced', {
      round: round.title,
      at: () => <Deadline at={round.opensAt} now={now} {...time} />,
    });
  const counts = {
    contest: contest.title,
    nominated: contest.bodies.hasNominated,
    all: contest.bodies.all,
  };
  return round.state === 'open'
    ? t.rich('lede', { ...counts, at: () => <Deadline at={round.closesAt} now={now} {...time} /> })
    : t.rich('ledeClosed', { ...counts, at: () => <Instant at={round.closesAt} {...time} /> });
}
