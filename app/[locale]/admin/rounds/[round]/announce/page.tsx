import type { Metadata } from 'next';
import { ActForm } from '@/components/ui/act-form';
import { LinkButton } from '@/components/ui/button';
import { Inset } from '@/components/ui/callout';
import { PageHeader } from '@/components/ui/section';
import { SET_UP_TASKS } from '@/domain/rounds/round-set-up';
import { list, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { AdminMissing } from '../../../frame';
import { formWords } from '../../set-up-words';
import { announce } from '../actions';
import { lockedWords, openRound, type RoundParams } from '../scene';
import { SetUpPage } from '../set-up-page';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<RoundParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const scene = await openRound(address, '/announce');
  const title = wordsFor(address.locale, 'adminSetup')('announce.title', { round: scene?.round.title ?? '' });
  return { title, robots: { index: false } };
}

/** What announcing does, and the button that does it. */
export default async function AnnouncePage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openRound(address, '/announce');
  if (!scene) return <AdminMissing locale={locale} />;
  const { round, isPublic, contests, tasks, now } = scene;
  const t = wordsFor(locale, 'adminSetup');
  const at = (instant: Date) => longInstant(instant, round.zone, locale);
  if (isPublic && round.announcedAt)
    return (
      <SetUpPage params={address} scene={scene} page="/announce">
        <PageHeader
          title={t('announce.done', { round: round.title })}
          lede={t('announce.doneLede', { day: at(round.announcedAt) })}
        >
          <p>
            <LinkButton href={href(locale, `/rounds/${round.slug}`)}>{t('tasks.public')}</LinkButton>
          </p>
        </PageHeader>
      </SetUpPage>
    );
  const locked = lockedWords(scene, locale);
  const open = SET_UP_TASKS.filter((task) => task !== 'announce' && tasks[task] === false);
  const times = { opens: at(round.opensAt), closes: at(round.closesAt) };
  const page = (
    <>
      <PageHeader over={t('over', { round: round.title })} title={t('announce.title', { round: round.title })} />
      <div className="stack max-w-text">
        <h2>{t('announce.public')}</h2>
        <p>
          {t('announce.list', {
            contests: contests.length,
            candidates: contests.reduce((sum, { candidates }) => sum + candidates, 0),
          })}
        </p>
        <p>{t(round.opensAt > now ? 'announce.opensLater' : 'announce.opensNow', times)}</p>
        {round.kind === 'practice' ? <p>{t('announce.practice')}</p> : null}
        <p>{t('announce.log')}</p>
        {locked ? <Inset>{locked}</Inset> : null}
        {open.length > 0 ? (
          <Inset>
            {t('announce.notDone', {
              tasks: list(
                open.map((task) => t(`tasks.${task}`)),
                locale,
              ),
            })}
          </Inset>
        ) : null}
      </div>
    </>
  );
  return (
    <SetUpPage params={address} scene={scene} page="/announce">
      {locked ? (
        page
      ) : (
        <ActForm
          action={announce.bind(null, address)}
          hidden={{ round: round.slug }}
          words={formWords(locale, t('announce.button'))}
        >
          {page}
        </ActForm>
      )}
    </SetUpPage>
  );
}
