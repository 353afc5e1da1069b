import { redirect } from 'next/navigation';
import { contestPath, type OfficeContest, officeContestPage, overHeading } from '@/app/[locale]/office/contest-page';
import { DeadlineInset } from '@/components/rounds/round-times';
import { Actions, LinkButton } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/section';
import { dayIn } from '@/domain/base/instants';
import { hasMet } from '@/domain/nominations/meetings';
import { longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

export const dynamic = 'force-dynamic';

/** The first question: whether the body's meeting has been held. Each answer leads to its own form. */
const page = officeContestPage({
  below: '/meeting',
  back: 'home',
  title: question,
  view: (found, address) => {
    const { locale } = address;
    const t = wordsFor(locale, 'office');
    const { round, contest, bodyName, now } = found;
    const at = href(locale, contestPath(address));
    const { otherMeeting } = found;
    // One meeting usually decides all contests of a round, so the question is not asked twice.
    if (found.hasMet || (otherMeeting && hasMet(otherMeeting, round.zone))) redirect(`${at}/meeting/held`);
    return (
      <>
        <PageHeader over={overHeading(found, locale)} title={question(found, locale)}>
          <DeadlineInset round={round} now={now} locale={locale} />
          <p className="max-w-text">{t('meeting.questionNote', { body: bodyName, contest: contest.title })}</p>
        </PageHeader>
        <div className="stack gap-s5">
          <Actions>
            <LinkButton kind="act" href={`${at}/meeting/held`}>
              {t('meeting.answerYes')}
            </LinkButton>
            <LinkButton href={`${at}/meeting/planned`}>{t('meeting.answerNo')}</LinkButton>
          </Actions>
          <p>
            <a href={href(locale, '/office')}>{t('meeting.later')}</a>
          </p>
        </div>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

/** The question names the announced day once it has come. */
function question({ bodyName: body, meeting, round, now }: OfficeContest, locale: Locale): string {
  const t = wordsFor(locale, 'office');
  return meeting && meeting.heldOn <= dayIn(round.zone, now)
    ? t('meeting.questionOnDay', { body, day: longDay(meeting.heldOn, locale) })
    : t('meeting.question', { body });
}
