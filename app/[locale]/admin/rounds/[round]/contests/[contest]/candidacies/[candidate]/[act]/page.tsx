import type { Metadata } from 'next';
import { cache } from 'react';
import { ActPage, mayAct } from '@/app/[locale]/admin/act-page';
import { AdminMissing } from '@/app/[locale]/admin/frame';
import {
  CANDIDACY_ACTS,
  isCandidacyAct,
} from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/candidacies/acts';
import { adminScene } from '@/app/[locale]/admin/scene';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AskedAct, adminCandidacy } from '@/queries/candidates/admin-candidacy';
import { actOnCandidacy } from './actions';
import { ChooseEntry, ChooseHome } from './choose';
import { type ActName, pointsOf } from './points';

export const dynamic = 'force-dynamic';

type Address = { locale: Locale; round: string; contest: string; candidate: string; act: string };
type Asked = Readonly<Record<string, string | string[] | undefined>>;
type Props = { readonly params: Promise<Address>; readonly searchParams: Promise<Asked> };

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');
const isAct = (text: string): text is ActName => isCandidacyAct(text) || text === 'merge' || text === 'part';

const load = cache(
  (locale: Locale, round: string, contest: string, candidate: string, act: string, to: string, typed: string) =>
    adminScene(
      locale,
      `/admin/rounds/${round}/contests/${contest}/candidacies/${candidate}/${act}`,
      async (context) => {
        if (!isAct(act) || !mayAct(context.actor.admin)) return null;
        const asked: AskedAct = isCandidacyAct(act)
          ? { kind: CANDIDACY_ACTS[act], home: to }
          : { kind: 'merge', into: to };
        const page = await adminCandidacy(context, { round, contest, candidate }, asked, typed);
        return page && { page, act };
      },
    ),
);

async function sceneOf({ params, searchParams }: Props) {
  const { locale, round, contest, candidate, act } = await params;
  const asked = await searchParams;
  return load(locale, round, contest, candidate, act, one(asked.to), one(asked.q));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await props.params;
  const scene = await sceneOf(props);
  if (!scene) return { title: wordsFor(locale, 'admin')('missing.title'), robots: { index: false } };
  const { name } = scene.page.person.row;
  const into = scene.page.person.mergedInto?.name ?? '';
  return {
    title: wordsFor(locale, 'adminActs')(`candidacy.title.${scene.act}`, { name, into }),
    robots: { index: false },
  };
}

/** One thing to record of a candidacy: what it does, to whom, before it is recorded. */
export default async function CandidacyActPage(props: Props) {
  const { locale, candidate } = await props.params;
  const asked = await props.searchParams;
  const scene = await sceneOf(props);
  if (!scene) return <AdminMissing locale={locale} />;
  const { page, act } = scene;
  const { round, contest, person } = page;
  const t = wordsFor(locale, 'adminActs');
  const path = `/admin/rounds/${round.slug}/contests/${contest.slug}/candidacies/${candidate}`;
  const into = person.mergedInto?.name ?? '';
  const chosen = { page, path: `${path}/${act}`, back: path, locale };
  if (act === 'home' && !page.newHome) return <ChooseHome {...chosen} typed={one(asked.q)} />;
  if (act === 'merge' && !page.into) return <ChooseEntry {...chosen} />;
  const { name } = person.row;
  const values = { name, into: page.into?.name ?? into, home: page.newHome?.name ?? '' };
  return (
    <ActPage
      locale={locale}
      path={`${path}/${act}`}
      part="rounds"
      isPractice={round.kind === 'practice'}
      back={{ path, words: name }}
      over={`${contest.title}, ${round.title}`}
      title={t(`candidacy.title.${act}`, { name, into })}
      points={pointsOf(page, act, locale)}
      refusal={page.refusal}
      action={actOnCandidacy.bind(null, { locale, path, act })}
      hidden={{
        round: round.slug,
        contest: contest.slug,
        candidate,
        ...(isCandidacyAct(act)
          ? { kind: CANDIDACY_ACTS[act], home: page.newHome?.slug ?? '' }
          : { into: page.into?.slug ?? '' }),
      }}
      button={t(`candidacy.button.${act}`, values)}
    />
  );
}
