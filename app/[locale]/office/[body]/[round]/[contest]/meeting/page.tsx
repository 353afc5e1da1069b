import type { Metadata } from 'next';
import { MeetingForm } from '@/components/nominations/meeting-form';
import { DeadlineInset } from '@/components/rounds/round-times';
import { BackLink } from '@/components/ui/back-link';
import { PageHeader } from '@/components/ui/section';
import { dayIn } from '@/domain/base/instants';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { OfficeFrame, OfficeMissing } from '../../../../frame';
import { type ContestParams, type OpenScene, openScene, pathOf } from '../../../../scene';
import { saveMeeting } from '../actions';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const scene = await openScene(address, '/meeting');
  const t = wordsFor(address.locale, 'office');
  return { title: t('meeting.title', { body: scene?.bodyName ?? '' }), robots: { index: false } };
}

/** First step: when and how the body decided, or will. */
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
      <MeetingForm
        action={saveMeeting.bind(null, address)}
        hidden={{ contestId: contest.id, bodyId: body.id }}
        before={before(scene)}
        words={meetingWords(locale, dayIn(round.zone, now))}
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
      </MeetingForm>
    </OfficeFrame>
  );
}

/** What is on record, by the names of the fields. */
function before({ meeting: own, otherMeeting }: OpenScene): Record<string, string> {
  // One meeting mostly decides about all contests of a round: nothing is asked twice.
  const meeting = own ?? otherMeeting;
  if (!meeting) return {};
  const [year = '', month = '', day = ''] = meeting.heldOn.split('-');
  return {
    'heldOn-day': String(Number(day)),
    'heldOn-month': String(Number(month)),
    'heldOn-year': year,
    kind: meeting.kind,
    mode: meeting.mode,
    isQuorate: meeting.isQuorate === null ? '' : meeting.isQuorate ? 'yes' : 'no',
    numberPresent: meeting.numberPresent === null ? '' : String(meeting.numberPresent),
  };
}

function meetingWords(locale: Locale, today: string) {
  const t = wordsFor(locale, 'office');
  const [year, month, day] = today.split('-').map(Number);
  return {
    problem: t('problem'),
    errorMark: t('errorMark', { text: '' }),
    heldOn: t('meeting.heldOn'),
    heldOnHint: t('meeting.heldOnHint', { example: `${day} ${month} ${year}` }),
    day: t('meeting.day'),
    month: t('meeting.month'),
    year: t('meeting.year'),
    kind: t('meeting.kind'),
    kindAll: t('meeting.kindAll'),
    kindAllHint: t('meeting.kindAllHint'),
    kindDelegate: t('meeting.kindDelegate'),
    kindDelegateHint: t('meeting.kindDelegateHint'),
    mode: t('meeting.mode'),
    inPerson: t('meeting.inPerson'),
    online: t('meeting.online'),
    hybrid: t('meeting.hybrid'),
    quorate: t('meeting.quorate'),
    quorateHint: t('meeting.quorateHint'),
    yes: t('meeting.yes'),
    no: t('meeting.no'),
    present: t('meeting.present'),
    presentHint: t('meeting.presentHint'),
    go: t('meeting.go'),
  };
}
