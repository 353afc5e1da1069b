import { bodyName } from '@/components/bodies/body-name';
import { MeetingFacts } from '@/components/nominations/meeting-facts';
import { NamedList } from '@/components/ui/lists';
import type { EnteredFrom } from '@/domain/nominations/acts';
import type { JudgedMeeting } from '@/domain/nominations/meetings';
import type { SubmissionChoice } from '@/domain/nominations/submissions';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminEntry } from '@/queries/nominations/admin-enter';

/** Who gets the receipt: said before anything is typed, and again before it is entered. */
export function pointsOfMail({ officers: n, body }: AdminEntry, locale: Locale): string {
  return wordsFor(locale, 'adminActs')('enter.mails', { n, body: bodyName(body, locale) });
}

type CheckProps = {
  readonly entry: AdminEntry;
  readonly meeting: JudgedMeeting;
  readonly from: EnteredFrom;
  readonly choice: SubmissionChoice;
  readonly locale: Locale;
};

/** What will be entered, as it was typed. */
export function EntryFacts({ entry, meeting, from, choice, locale }: CheckProps) {
  const t = wordsFor(locale, 'adminActs');
  const chosen = choice.kind === 'names' ? choice.names : [];
  const written = (choice.kind === 'names' && choice.writeIns) || [];
  return (
    <>
      <h2>{t('enter.what')}</h2>
      {choice.kind === 'names' ? (
        <NamedList
          names={[
            ...entry.scene.candidacies
              .filter(({ id }) => chosen.includes(id))
              .map(({ id, number, name }) => ({ key: id, number, name })),
            ...written.map(({ name, homeBody }) => ({
              key: `${name} ${homeBody}`,
              number: null,
              name,
              note: t('one.writtenIn', { home: homeBody }),
            })),
          ]}
        />
      ) : (
        <p>{t('one.nobody', { body: bodyName(entry.body, locale) })}</p>
      )}
      <h2>{t('enter.meeting')}</h2>
      <MeetingFacts meeting={meeting} locale={locale} />
      <h2>{t('enter.heard')}</h2>
      <p>{t(`enter.from.${from}`)}</p>
    </>
  );
}
