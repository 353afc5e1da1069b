import type { Metadata } from 'next';
import { cache } from 'react';
import { mayAct } from '@/app/[locale]/admin/act-page';
import { effectSentences } from '@/app/[locale]/admin/act-words';
import { AdminFrame, AdminMissing } from '@/app/[locale]/admin/frame';
import { adminScene } from '@/app/[locale]/admin/scene';
import { judgeEnteredMeeting } from '@/commands/nominations/enter-submission';
import { bodyName } from '@/components/bodies/body-name';
import { ActForm } from '@/components/ui/act-form';
import { BackLink } from '@/components/ui/back-link';
import { PageHeader } from '@/components/ui/section';
import type { Problem } from '@/lib/form-state';
import { newId } from '@/lib/tokens';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminEntry, adminEntry } from '@/queries/nominations/admin-enter';
import { enter } from './actions';
import { type AskedEntry, choiceAsked, type Query, readEntry } from './asked';
import { EntryFacts, pointsOfMail } from './check';
import { EntryForm } from './form';
import { enterRefusalWords } from './words';

export const dynamic = 'force-dynamic';

type Address = { locale: Locale; round: string; contest: string; body: string };
type Props = { readonly params: Promise<Address>; readonly searchParams: Promise<Query> };

const load = cache((locale: Locale, round: string, contest: string, body: string, query: string) =>
  adminScene(locale, `/admin/rounds/${round}/contests/${contest}/enter/${body}`, async (context) => {
    if (!mayAct(context.actor.admin)) return null;
    const asked = readEntry(JSON.parse(query));
    const choice = asked.isChecked ? choiceAsked(asked) : null;
    const entry = await adminEntry(context, { round, contest, body }, choice);
    return entry && { entry, asked, choice };
  }),
);

async function sceneOf({ params, searchParams }: Props) {
  const { locale, round, contest, body } = await params;
  return load(locale, round, contest, body, JSON.stringify(await searchParams));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await props.params;
  const scene = await sceneOf(props);
  const t = wordsFor(locale, 'adminActs');
  if (!scene) return { title: wordsFor(locale, 'admin')('missing.title'), robots: { index: false } };
  const { entry, asked } = scene;
  const body = bodyName(entry.body, locale);
  const text = t(asked.isChecked && problemsOf(entry, asked, locale).length === 0 ? 'enter.check' : 'enter.formTitle', {
    body,
  });
  const isWrong = asked.isChecked && problemsOf(entry, asked, locale).length > 0;
  return { title: isWrong ? wordsFor(locale, 'admin')('act.errorMark', { text }) : text, robots: { index: false } };
}

/** What prevents the entry, each with its field. */
function problemsOf(entry: AdminEntry, asked: AskedEntry, locale: Locale): Problem[] {
  const t = wordsFor(locale, 'adminActs');
  const subject = {
    body: bodyName(entry.body, locale),
    nameOf: (id: string) => entry.scene.candidacies.find((candidacy) => candidacy.id === id)?.name ?? '',
  };
  const meeting = judgeEnteredMeeting(asked.facts, entry.scene.round, entry.now);
  return [
    ...(meeting.ok ? [] : enterRefusalWords(meeting.error, locale, subject)),
    ...(asked.from ? [] : [{ field: 'from', text: t('enter.fromMissing') }]),
    ...(asked.choice ? [] : [{ field: 'choice', text: t('enter.choiceMissing') }]),
    ...(entry.refusal ? enterRefusalWords(entry.refusal, locale, subject) : []),
  ];
}

/** Entering for one body: the form, and once it is whole, what it will do. */
export default async function EntryPage(props: Props) {
  const { locale, round: roundSlug, contest: contestSlug, body: slug } = await props.params;
  const scene = await sceneOf(props);
  if (!scene) return <AdminMissing locale={locale} />;
  const { entry, asked, choice } = scene;
  const path = `/admin/rounds/${roundSlug}/contests/${contestSlug}/enter/${slug}`;
  const problems = asked.isChecked ? problemsOf(entry, asked, locale) : [];
  const meeting = judgeEnteredMeeting(asked.facts, entry.scene.round, entry.now);
  if (!asked.isChecked || problems.length > 0 || !meeting.ok || !asked.from || !choice)
    return <EntryForm entry={entry} asked={asked} problems={problems} path={path} locale={locale} />;
  const t = wordsFor(locale, 'adminActs');
  const { round, contest, latest } = entry.scene;
  const body = bodyName(entry.body, locale);
  const version = (latest?.version ?? 0) + 1;
  const again = new URLSearchParams(pairs(await props.searchParams));
  const points = [
    pointsOfMail(entry, locale),
    latest ? t('enter.replaces', { version, before: latest.version }) : t('enter.first'),
    ...effectSentences(entry.effects, contest, locale),
    t('enter.marked'),
  ];
  return (
    <AdminFrame locale={locale} path={path} part="rounds" isPractice={round.kind === 'practice'}>
      <BackLink href={`${href(locale, path)}?${again}`} words={t('enter.change')} />
      <ActForm
        action={enter.bind(null, locale, body)}
        hidden={{
          contestId: contest.id,
          bodyId: entry.body.id,
          ...asked.facts,
          choice: choice.kind,
          from: asked.from,
          basedOnVersion: String(latest?.version ?? 0),
          attempt: newId(),
        }}
        fields={<Lists asked={asked} />}
        words={{
          problem: wordsFor(locale, 'admin')('act.problem'),
          errorMark: wordsFor(locale, 'admin')('act.errorMark', { text: '' }),
          button: t('enter.button', { body }),
        }}
      >
        <PageHeader over={`${contest.title}, ${round.title}`} title={t('enter.check', { body })} />
        <div className="stack gap-s4 max-w-text">
          <h2>{wordsFor(locale, 'admin')('act.happens')}</h2>
          <ul className="points">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <EntryFacts entry={entry} meeting={meeting.value} from={asked.from} choice={choice} locale={locale} />
        </div>
      </ActForm>
    </AdminFrame>
  );
}

/** What was ticked and written, to be sent with the button. */
function Lists({ asked: { choice, names, writeInName, writeInHome } }: { readonly asked: AskedEntry }) {
  if (choice !== 'names') return null;
  const lists = { names, writeInName, writeInHome };
  return Object.entries(lists).flatMap(([name, values]) =>
    values.map((value, place) => <input key={`${name} ${place}`} type="hidden" name={name} value={value} />),
  );
}

/** The address without its step: back to the form, with all that was typed. */
function pairs(query: Query): [string, string][] {
  return Object.entries(query).flatMap(([key, value]) =>
    key === 'step' ? [] : [value ?? []].flat().map((text): [string, string] => [key, text]),
  );
}
