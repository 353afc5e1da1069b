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

/** The page on which an officer announces when the body will meet. */
const page = officeContestPage({
  below: '/meeting/planned',
  back: 'home',
  title: ({ bodyName: body }, locale) => wordsFor(locale, 'office')('meeting.titlePlanned', { body }),
  view: (found, address) => {
    const { locale } = address;
    const t = wordsFor(locale, 'office');
    const { round, contest, body, bodyName, now } = found;
    const today = dayIn(round.zone, now);
    const known = found.meeting ?? found.otherMeeting;
    return (
      <div className="stack">
        <Form
          action={saveMeeting.bind(null, address)}
          hidden={{ contestId: contest.id, bodyId: body.id, stage: 'announced', isQuorate: '', numberPresent: '' }}
          // The day of a meeting that has been held is not the day of the planned one.
          fields={meetingFields(locale, {
            stage: 'announced',
            today,
            meeting: known && known.heldOn > today ? known : null,
          })}
          words={formWords(locale, t('meeting.saveDate'))}
          isQuiet
        >
          <PageHeader over={overHeading(found, locale)} title={t('meeting.titlePlanned', { body: bodyName })}>
            <DeadlineInset round={round} now={now} locale={locale} />
            <p className="max-w-text">{t('meeting.note', { body: bodyName })}</p>
          </PageHeader>
        </Form>
        <p>
          <a href={href(locale, contestPath(address, '/meeting/held'))}>{t('meeting.wasHeld')}</a>
        </p>
      </div>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
