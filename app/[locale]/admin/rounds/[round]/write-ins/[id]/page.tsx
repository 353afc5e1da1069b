import type { Metadata } from 'next';
import { cache } from 'react';
import { bodyName } from '@/components/bodies/body-name';
import { BackLink } from '@/components/ui/back-link';
import { PageHeader } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminWriteIn, adminWriteIn } from '@/queries/nominations/admin-write-ins';
import { ActPage, mayAct } from '../../../../act-page';
import { effectSentences } from '../../../../act-words';
import { AdminFrame, AdminMissing } from '../../../../frame';
import { adminScene } from '../../../../scene';
import { tie } from './actions';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale; round: string; id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** `to` is a candidate's slug, or empty for nobody; without it the page asks who it is. */
const load = cache((locale: Locale, round: string, id: string, to: string | null) =>
  adminScene(locale, `/admin/rounds/${round}/write-ins/${id}`, async (context) =>
    mayAct(context.actor.admin) ? adminWriteIn(context, { round, id }, to) : null,
  ),
);

const chosen = (to: string | string[] | undefined) => (typeof to === 'string' ? to : null);

function titleOf({ writeIn: { name, homeBody }, into }: AdminWriteIn, to: string | null, locale: Locale): string {
  const t = wordsFor(locale, 'adminActs');
  if (to === null) return t('writeIns.one', { name, home: homeBody });
  return into ? t('writeIns.tieTitle', { name, into: into.name }) : t('writeIns.untieTitle', { name });
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, round, id } = await params;
  const to = chosen((await searchParams).to);
  const scene = await load(locale, round, id, to);
  const title = scene ? titleOf(scene, to, locale) : wordsFor(locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** One write-in: the form to match it, and the effect of matching it. */
export default async function WriteInPage({ params, searchParams }: Props) {
  const { locale, round: slug, id } = await params;
  const to = chosen((await searchParams).to);
  const scene = await load(locale, slug, id, to);
  if (!scene) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminActs');
  const { round, writeIn, into } = scene;
  const list = `/admin/rounds/${round.slug}/write-ins`;
  const path = `${list}/${id}`;
  if (to === null) return <ChoosePerson scene={scene} list={list} path={path} locale={locale} />;
  const { name } = writeIn;
  return (
    <ActPage
      locale={locale}
      path={path}
      part="rounds"
      isPractice={round.kind === 'practice'}
      back={{ path, words: t('writeIns.one', { name, home: writeIn.homeBody }) }}
      over={`${writeIn.contest.title}, ${round.title}`}
      title={titleOf(scene, to, locale)}
      points={pointsOf(scene, locale)}
      refusal={scene.refusal}
      action={tie.bind(null, { locale, list })}
      hidden={{ id, candidate: to }}
      button={into ? t('writeIns.tieButton', { name, into: into.name }) : t('writeIns.untieButton', { name })}
    />
  );
}

function pointsOf({ writeIn, into, effects }: AdminWriteIn, locale: Locale): string[] {
  const t = wordsFor(locale, 'adminActs');
  const { name, homeBody: home, code, contest } = writeIn;
  const body = bodyName(writeIn.body, locale);
  return [
    into ? t('writeIns.counts', { body, name, home, into: into.name }) : t('writeIns.uncounts', { body, name, home }),
    ...(writeIn.isVoided ? [t('writeIns.void')] : []),
    ...effectSentences(effects, contest, locale),
    t('writeIns.stays', { code }),
    t('public'),
  ];
}

type ChooseProps = {
  readonly scene: AdminWriteIn;
  readonly list: string;
  readonly path: string;
  readonly locale: Locale;
};

function ChoosePerson({ scene, list, path, locale }: ChooseProps) {
  const t = wordsFor(locale, 'adminActs');
  const { round, writeIn, people } = scene;
  const to = (slug: string) => `${href(locale, path)}?${new URLSearchParams({ to: slug })}`;
  return (
    <AdminFrame locale={locale} path={path} part="rounds" isPractice={round.kind === 'practice'}>
      <BackLink href={href(locale, list)} words={t('writeIns.back')} />
      <PageHeader over={`${writeIn.contest.title}, ${round.title}`} title={titleOf(scene, null, locale)} />
      <div className="stack gap-s4 max-w-text">
        <h2>{t('writeIns.choose')}</h2>
        <p className="quiet">{t('writeIns.chooseNote')}</p>
        <ul className="points">
          {people.map(({ id, slug, name }) => (
            <li key={id}>{id === writeIn.tiedTo?.id ? <b>{name}</b> : <a href={to(slug)}>{name}</a>}</li>
          ))}
        </ul>
        {writeIn.tiedTo ? (
          <p>
            <a href={to('')}>{t('writeIns.untie')}</a>
          </p>
        ) : null}
      </div>
    </AdminFrame>
  );
}
