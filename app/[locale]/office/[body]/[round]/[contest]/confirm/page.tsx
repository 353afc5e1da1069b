import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { bodyName } from '@/components/bodies/body-name';
import { MeetingFacts } from '@/components/nominations/meeting-facts';
import { BackLink } from '@/components/ui/back-link';
import { Form } from '@/components/ui/form';
import { NamedList } from '@/components/ui/lists';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { OfficeFrame, OfficeMissing } from '../../../../frame';
import { type ContestParams, type OpenScene, openScene, pathOf } from '../../../../scene';
import { confirm } from '../actions';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const scene = await openScene(address, '/confirm');
  const t = wordsFor(address.locale, 'office');
  return { title: t('confirm.title', { body: scene?.bodyName ?? '' }), robots: { index: false } };
}

/** Another officer's submission, and a button to confirm that it is what the meeting decided. */
export default async function ConfirmPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openScene(address, '/confirm');
  if (!scene) return <OfficeMissing locale={locale} />;
  const { contest, bodyName: body, latest, meeting, confirmation } = scene;
  const at = href(locale, pathOf(address));
  if (confirmation !== 'yours' || !latest) redirect(at);
  const t = wordsFor(locale, 'office');
  return (
    <OfficeFrame locale={locale} path={pathOf(address, '/confirm')} isPractice={scene.isPractice}>
      <BackLink href={at} words={t('steps.backHub', { body, contest: contest.title })} />
      <Form
        action={confirm.bind(null, address)}
        hidden={{ code: latest.code ?? '' }}
        words={formWords(locale, t('confirm.button', { version: String(latest.version) }), t('confirm.not'))}
      >
        <PageHeader over={t('steps.over', { body, contest: contest.title })} title={t('confirm.title', { body })} />
        <div className="stack max-w-paper gap-s5">
          <p className="max-w-text">{t('confirm.text', { body })}</p>
          <Sent scene={scene} locale={locale} />
          {meeting ? <MeetingFacts meeting={meeting} locale={locale} /> : null}
        </div>
      </Form>
    </OfficeFrame>
  );
}

function Sent({ scene, locale }: { readonly scene: OpenScene; readonly locale: ContestParams['locale'] }) {
  const t = wordsFor(locale, 'office');
  const choice = scene.latest?.choice;
  if (choice?.kind !== 'names') return <p>{t('check.nobodyText', { body: scene.bodyName })}</p>;
  const named = scene.candidacies.filter(({ id }) => choice.names.includes(id));
  return (
    <NamedList
      names={[
        ...named.map(({ id, number, name, home }) => ({
          key: id,
          number,
          name,
          note: home ? bodyName(home, locale) : undefined,
        })),
        ...(choice.writeIns ?? []).map(({ name, homeBody }) => ({
          key: `${name} ${homeBody}`,
          number: null,
          name,
          note: t('choose.writtenIn', { home: homeBody }),
        })),
      ]}
    />
  );
}
