import type { Metadata } from 'next';
import { cache } from 'react';
import { bodyName } from '@/components/bodies/body-name';
import { ActForm } from '@/components/ui/act-form';
import { BackLink } from '@/components/ui/back-link';
import { Empty } from '@/components/ui/callout';
import { PageHeader, Section } from '@/components/ui/section';
import { RUNS_ROUNDS } from '@/domain/base/permissions';
import { REMINDER_KINDS, type ReminderKind } from '@/domain/nominations/reminders';
import { composeReminder } from '@/mail/templates/reminder';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { silentBodies } from '@/queries/nominations/silent-bodies';
import { AdminFrame, AdminMissing } from '../../../../../frame';
import { adminScene } from '../../../../../scene';
import { remind } from './actions';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale; round: string; kind: string }> };

const isKind = (text: string): text is ReminderKind => REMINDER_KINDS.some((kind) => kind === text);

const load = cache((locale: Locale, round: string, kind: string) =>
  adminScene(locale, `/admin/rounds/${round}/silent/remind/${kind}`, async (context) => {
    const mayAct = RUNS_ROUNDS.some((role) => role === context.actor.admin);
    const silence = isKind(kind) && mayAct ? await silentBodies(context, round) : null;
    return silence && { ...silence, now: context.now };
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, kind } = await params;
  const t = wordsFor(locale, 'attention');
  return { title: t(`remind.title.${isKind(kind) ? kind : 'silent'}`), robots: { index: false } };
}

/** Shows how many emails will be sent, to whom, and their text, before they are sent. */
export default async function RemindPage({ params }: Props) {
  const { locale, round: slug, kind } = await params;
  const scene = await load(locale, slug, kind);
  if (!scene || !isKind(kind)) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'attention');
  const { round, now } = scene;
  const counts = scene.reminders[kind];
  const due = scene[kind].filter(({ officers, remindedOn }) => officers > 0 && remindedOn !== scene.today);
  const mails = due.reduce((sum, { officers }) => sum + officers, 0);
  const [first] = due;
  const list = `/admin/rounds/${round.slug}/silent`;
  const isOpen = round.state === 'open';
  return (
    <AdminFrame locale={locale} path={`${list}/remind/${kind}`} part="rounds" isPractice={round.kind === 'practice'}>
      <BackLink href={href(locale, list)} words={t('remind.back')} />
      {first && isOpen ? (
        <ActForm
          action={remind.bind(null, locale, round.slug)}
          hidden={{ round: round.slug, kind }}
          words={{
            problem: wordsFor(locale, 'admin')('act.problem'),
            errorMark: wordsFor(locale, 'admin')('act.errorMark', { text: '' }),
            button: t('remind.button', { bodies: due.length }),
          }}
        >
          <PageHeader over={round.title} title={t(`remind.title.${kind}`)} />
          <h2 className="mb-s3">{t('remind.happens')}</h2>
          <ul className="points mb-s6 max-w-text">
            <li>{t('remind.mails', { mails, bodies: due.length })}</li>
            <li>{t('remind.once', { n: counts.today })}</li>
            <li>{t('remind.noOfficer', { n: counts.noOfficer })}</li>
            <li>{t('remind.sent')}</li>
          </ul>
          <Section
            id="mail"
            title={t('remind.mail')}
            note={t('remind.mailNote', { body: bodyName(first.body, locale) })}
          >
            <Preview {...composeReminder({ ...first, kind, round, body: bodyName(first.body, 'en') }, now, 'en')} />
          </Section>
        </ActForm>
      ) : (
        <>
          <PageHeader over={round.title} title={t('remind.nobody')} />
          <Empty>
            <p>{t(isOpen ? 'remind.nobodyText' : 'remind.notOpen')}</p>
          </Empty>
        </>
      )}
    </AdminFrame>
  );
}

function Preview({ subject, text }: { readonly subject: string; readonly text: string }) {
  return (
    <div className="stack gap-s3 max-w-text">
      <p>
        <b>{subject}</b>
      </p>
      {text
        .trim()
        .split('\n\n')
        .map((paragraph) => (
          <p key={paragraph} className="wrap-anywhere">
            {paragraph}
          </p>
        ))}
    </div>
  );
}
