import { lockedWords, type RoundAddress, roundPage } from '@/app/[locale]/admin/round-page';
import { missingWords, settingsLink } from '@/app/[locale]/admin/settings/settings-words';
import { LinkButton } from '@/components/ui/button';
import { Inset } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { WithLink } from '@/components/ui/with-contact';
import { SET_UP_TASKS } from '@/domain/rounds/round-set-up';
import { formWords } from '@/messages/form-words';
import { list, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { type AdminRound, adminRound } from '@/queries/rounds/admin-round';
import { announce } from '../actions';

export const dynamic = 'force-dynamic';

/** The page that shows the effect of announcing a round, with the button. */
const page = roundPage<RoundAddress, AdminRound>({
  page: () => '/announce',
  load: (context, { round }) => adminRound(context, round),
  title: ({ round }, { locale }) => wordsFor(locale, 'adminSetup')('announce.title', { round: round.title }),
  render: (found, facts) => {
    const { round, isPublic, contests, tasks } = found;
    const { locale, address, now } = facts;
    const t = wordsFor(locale, 'adminSetup');
    const at = (instant: Date) => longInstant(instant, round.zone, locale);
    if (isPublic && round.announcedAt)
      return (
        <PageHeader
          title={t('announce.done', { round: round.title })}
          lede={t('announce.doneLede', { day: at(round.announcedAt) })}
        >
          <p>
            <LinkButton href={href(locale, `/rounds/${round.slug}`)}>{t('tasks.public')}</LinkButton>
          </p>
        </PageHeader>
      );
    const locked = lockedWords(found, facts);
    const open = SET_UP_TASKS.filter((task) => task !== 'announce' && task !== 'settings' && tasks[task] === false);
    const times = { opens: at(round.opensAt), closes: at(round.closesAt) };
    const about = (
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
          {found.missing.length > 0 ? (
            <Inset>
              <WithLink
                text={t('announce.refused.settings-missing', { missing: missingWords(found.missing, locale) })}
                link={settingsLink(locale)}
              />
            </Inset>
          ) : null}
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
    if (locked) return about;
    return (
      <Form
        action={announce.bind(null, { ...address, zone: round.zone })}
        hidden={{ round: round.slug }}
        words={formWords(locale, t('announce.button'))}
      >
        {about}
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
