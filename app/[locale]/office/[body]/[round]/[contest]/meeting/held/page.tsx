import { saveMeeting } from '@/app/[locale]/office/[body]/[round]/[contest]/actions';
import { contestPath, officeContestPage, overHeading } from '@/app/[locale]/office/contest-page';
import { meetingFields } from '@/components/nominations/meeting-fields';
import { DeadlineInset } from '@/components/rounds/round-times';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { dayIn } from '@/domain/base/instants';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';

export const dynamic = 'force-dynamic';

/** The first step: the officer enters when and how the body decided. */
const page = officeContestPage({
  below: '/meeting/held',
  back: 'home',
  title: ({ bodyName: body }, locale) => wordsFor(locale, 'office')('meeting.title', { body }),
  view: (found, address) => {
    const { locale } = address;
    const t = wordsFor(locale, 'office');
    const { round, contest, body, bodyName, now } = found;
    return (
      <div className="stack">
        <Form
          action={saveMeeting.bind(null, address)}
          hidden={{ contestId: contest.id, bodyId: body.id, stage: 'held' }}
          fields={meetingFields(locale, {
            stage: 'held',
            today: dayIn(round.zone, now),
            meeting: found.meeting ?? found.otherMeeting,
          })}
          words={formWords(locale, t('goOn'))}
          also={{ value: 'nobody', words: t('meeting.decidedNobody') }}
          isQuiet
        >
          <PageHeader over={overHeading(found, locale)} title={t('meeting.title', { body: bodyName })}>
            <DeadlineInset round={round} now={now} locale={locale}>
              {t('meeting.publicNote')}
            </DeadlineInset>
          </PageHeader>
        </Form>
        {found.latest === null ? (
          <p>
            <a href={href(locale, contestPath(address, '/meeting/planned'))}>
              {t('meeting.notHeld', { contest: contest.title })}
            </a>
          </p>
        ) : null}
      </div>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
