import type { Metadata } from 'next';
import { bodyName } from '@/components/bodies/body-name';
import { Inset } from '@/components/ui/callout';
import { Particulars } from '@/components/ui/lists';
import { PageHeader } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { list } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { type BodyOnRoster, setUpRoster } from '@/queries/rounds/set-up';
import { AdminMissing } from '../../../../frame';
import { adminScene } from '../../../../scene';
import { formWords } from '../../../set-up-words';
import { saveRoster } from '../../actions';
import { lockedWords, openRound, type RoundParams, roundPath } from '../../scene';
import { SetUpPage } from '../../set-up-page';

export const dynamic = 'force-dynamic';

type Params = RoundParams & { readonly body: string };
type Props = { readonly params: Promise<Params> };

const open = ({ locale, round, body }: Params) =>
  adminScene(locale, roundPath(round, `/roster/${body}`), (context) => setUpRoster(context, { round, slug: body }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const [found] = (await open(address))?.found ?? [];
  const body = found ? bodyName(found.body, address.locale) : '';
  return { title: wordsFor(address.locale, 'adminSetup')('rosterBody.title', { body }), robots: { index: false } };
}

/** Whether one body may nominate in the round, and the form to change it. */
export default async function RosterBodyPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openRound(address, `/roster/${address.body}`);
  const [found] = (await open(address))?.found ?? [];
  if (!scene || !found || lockedWords(scene, locale)) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminSetup');
  const { body, exception } = found;
  const state = exception ? (exception.countsWith ? 'counted-with' : 'cannot-nominate') : 'may-nominate';
  return (
    <SetUpPage
      params={address}
      scene={scene}
      page={`/roster/${body.slug}`}
      back={{ page: '/roster', words: t('roster.title') }}
    >
      <SetUpForm
        action={saveRoster.bind(null, address)}
        hidden={{ round: scene.round.slug, body: body.slug }}
        words={formWords(locale, t('rosterBody.button'))}
        fields={[
          {
            as: 'one',
            name: 'state',
            label: t('rosterBody.state'),
            value: state,
            choices: (['may-nominate', 'cannot-nominate', 'counted-with'] as const).map((value) => ({
              value,
              words: t(`roster.state.${value}`),
            })),
          },
          {
            as: 'line',
            name: 'countsWith',
            label: t('rosterBody.other'),
            hint: t('rosterBody.otherHint'),
            value: exception?.countsWith?.name ?? '',
          },
          {
            as: 'lines',
            name: 'reason',
            label: wordsFor(locale, 'admin')('act.reason'),
            hint: wordsFor(locale, 'admin')('act.reasonHint'),
          },
          { as: 'line', name: 'source', label: t('rosterBody.source'), hint: t('sourceHint') },
        ]}
      >
        <PageHeader
          over={t('over', { round: scene.round.title })}
          title={t('rosterBody.title', { body: bodyName(body, locale) })}
        />
        <div className="stack mb-s6">
          <Now found={found} locale={locale} />
          <Inset>
            <p>{t('rosterBody.happens')}</p>
            <p>{t('roster.officers')}</p>
          </Inset>
        </div>
      </SetUpForm>
    </SetUpPage>
  );
}

function Now({ found: { exception, contests }, locale }: { readonly found: BodyOnRoster; readonly locale: Locale }) {
  const t = wordsFor(locale, 'adminSetup');
  const how = exception
    ? exception.countsWith
      ? t('roster.with', { other: bodyName(exception.countsWith, locale) })
      : t('roster.state.cannot-nominate')
    : t('roster.state.may-nominate');
  return (
    <Particulars
      rows={[
        { term: t('rosterBody.now'), detail: exception ? `${how}. ${exception.reason}` : how },
        {
          term: t('rosterBody.contests'),
          detail: contests.length > 0 ? list(contests, locale) : t('rosterBody.noContest'),
        },
      ]}
    />
  );
}
