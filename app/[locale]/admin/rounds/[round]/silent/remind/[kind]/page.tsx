import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { remind } from '@/app/[locale]/admin/rounds/[round]/actions';
import { bodyName } from '@/components/bodies/body-name';
import { Empty } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { MailPreview } from '@/components/ui/mail-preview';
import { PageHeader, Section } from '@/components/ui/section';
import { canRemind, REMINDER_KINDS, type ReminderKind } from '@/domain/nominations/reminders';
import { composeReminder, reminderAbout } from '@/mail/templates/reminder';
import { formWords } from '@/messages/form-words';
import { wordsFor } from '@/messages/translate';
import { silentBodies } from '@/queries/nominations/silent-bodies';

export const dynamic = 'force-dynamic';

const isKind = (text: string): text is ReminderKind => REMINDER_KINDS.some((kind) => kind === text);

/** Shows how many emails will be sent, to whom, and their text, before they are sent. */
const page = roundPage({
  page: ({ kind }: RoundAddress & { kind: string }) => `/silent/remind/${kind}`,
  isForActing: true,
  load: async (context, { round, kind }) => {
    const found = isKind(kind) ? await silentBodies(context, round) : null;
    if (!found || !isKind(kind)) return null;
    return { ...found, kind, about: await reminderAbout(context, round) };
  },
  title: ({ kind }, { locale }) => wordsFor(locale, 'attention')(`remind.title.${kind}`),
  back: ({ round }, { locale }) => ({
    path: roundPath(round.slug, '/silent'),
    words: wordsFor(locale, 'attention')('remind.back'),
  }),
  render: (found, { locale, address, now }) => {
    const { round, kind, reminders } = found;
    const t = wordsFor(locale, 'attention');
    const counts = reminders[kind];
    const due = found[kind].filter(({ officers, remindedOn }) => officers > 0 && remindedOn !== found.today);
    const emails = due.reduce((sum, { officers }) => sum + officers, 0);
    const [first] = due;
    const isOpen = canRemind(kind, round.state);
    if (!first || !isOpen)
      return (
        <>
          <PageHeader over={round.title} title={t('remind.nobody')} />
          <Empty>
            <p>
              {t(!isOpen ? 'remind.notOpen' : kind === 'party' ? 'remind.nobodyParty' : 'refusals.nobody-to-remind')}
            </p>
          </Empty>
        </>
      );
    return (
      <Form
        action={remind.bind(null, address)}
        hidden={{ round: round.slug, kind }}
        words={formWords(locale, t('remind.button', { bodies: due.length }))}
      >
        <PageHeader over={round.title} title={t(`remind.title.${kind}`)} />
        <h2 className="mb-s3">{t('remind.happens')}</h2>
        <ul className="points mb-s6 max-w-text">
          <li>{t('remind.emails', { emails, bodies: due.length })}</li>
          <li>{t('remind.once', { n: counts.today })}</li>
          <li>{t('remind.noOfficer', { n: counts.noOfficer })}</li>
          {counts.refused > 0 ? <li>{t('remind.refused', { n: counts.refused })}</li> : null}
          <li>{t(kind === 'party' ? 'remind.sentToParty' : 'remind.sent')}</li>
        </ul>
        <Section id="mail" title={t('remind.mail')} note={t('remind.mailNote', { body: bodyName(first.body, locale) })}>
          <MailPreview
            lang="en"
            {...composeReminder(
              {
                ...first,
                kind,
                round,
                about: found.about,
                body: bodyName(first.body, 'en'),
                kindOfBody: first.body.kind,
              },
              now,
              'en',
            )}
          />
        </Section>
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
