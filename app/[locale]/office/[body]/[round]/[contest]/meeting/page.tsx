import type { Metadata } from 'next';
import { meetingFields } from '@/components/nominations/meeting-fields';
import { DeadlineInset } from '@/components/rounds/round-times';
import { BackLink } from '@/components/ui/back-link';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { dayIn } from '@/domain/base/instants';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { OfficeFrame, OfficeMissing } from '../../../../frame';
import { type ContestParams, openScene, pathOf } from '../../../../scene';
import { saveMeeting } from '../actions';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const scene = await openScene(address, '/meeting');
  const t = wordsFor(address.locale, 'office');
  return { title: t('meeting.title', { body: scene?.bodyName ?? '' }), robots: { index: false } };
}

/** First step: when and how the body decided, or will decide. */
export default async function MeetingPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openScene(address, '/meeting');
  if (!scene) return <OfficeMissing locale={locale} />;
  const t = wordsFor(locale, 'office');
  const { round, contest, body, bodyName, now } = scene;
  return (
    <OfficeFrame locale={locale} path={pathOf(address, '/meeting')} isPractice={scene.isPractice}>
      <BackLink href={href(locale, '/office')} words={t('steps.backHome')} />
      <Form
        action={saveMeeting.bind(null, address)}
        hidden={{ contestId: contest.id, bodyId: body.id }}
        fields={meetingFields(locale, { today: dayIn(round.zone, now), meeting: scene.meeting ?? scene.otherMeeting })}
        words={formWords(locale, t('meeting.go'), t('problem'))}
        isQuiet
      >
        <PageHeader
          over={t('steps.over', { body: bodyName, contest: contest.title })}
          title={t('meeting.heading', { body: bodyName })}
        >
          <DeadlineInset at={round.closesAt} zone={round.zone} now={now} locale={locale}>
            {t('meeting.publicNote')}
          </DeadlineInset>
          <p className="max-w-text">{t('meeting.note', { body: bodyName })}</p>
        </PageHeader>
      </Form>
    </OfficeFrame>
  );
}
