import type { Metadata } from 'next';
import { cache } from 'react';
import { mayAct } from '@/app/[locale]/admin/act-page';
import { AdminFrame, AdminMissing } from '@/app/[locale]/admin/frame';
import { adminScene } from '@/app/[locale]/admin/scene';
import { bodyName } from '@/components/bodies/body-name';
import { BackLink } from '@/components/ui/back-link';
import { Empty } from '@/components/ui/callout';
import { FindForm } from '@/components/ui/find-form';
import { PageHeader } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminEnter, adminEnter } from '@/queries/nominations/admin-enter';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale; round: string; contest: string }>;
  readonly searchParams: Promise<{ readonly q?: string | string[] }>;
};

const load = cache((locale: Locale, round: string, contest: string, typed: string) =>
  adminScene(locale, `/admin/rounds/${round}/contests/${contest}/enter`, async (context) =>
    mayAct(context.actor.admin) ? adminEnter(context, { round, contest }, typed) : null,
  ),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'adminActs')('enter.title'), robots: { index: false } };
}

/** First step of entering for a body: which. */
export default async function EnterPage({ params, searchParams }: Props) {
  const { locale, round: roundSlug, contest: contestSlug } = await params;
  const { q } = await searchParams;
  const typed = typeof q === 'string' ? q : '';
  const scene = await load(locale, roundSlug, contestSlug, typed);
  if (!scene) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminActs');
  const { round, contest, isOpen } = scene;
  const path = `/admin/rounds/${round.slug}/contests/${contest.slug}`;
  return (
    <AdminFrame locale={locale} path={`${path}/enter`} part="rounds" isPractice={round.kind === 'practice'}>
      <BackLink href={href(locale, `${path}/candidacies`)} words={t('enter.back', { contest: contest.title })} />
      <PageHeader
        over={`${contest.title}, ${round.title}`}
        title={t(isOpen ? 'enter.heading' : 'enter.closed')}
        lede={isOpen ? t('enter.lede') : undefined}
      />
      <div className="max-w-text">
        {isOpen ? (
          <>
            <FindForm
              action={href(locale, `${path}/enter`)}
              id="find"
              name="q"
              label={t('enter.find')}
              button={t('enter.findButton')}
              value={typed}
              isAct
            />
            <Found scene={scene} typed={typed} path={path} locale={locale} />
          </>
        ) : (
          <Empty>
            <p>{t('enter.closedText')}</p>
          </Empty>
        )}
      </div>
    </AdminFrame>
  );
}

type FoundProps = {
  readonly scene: AdminEnter;
  readonly typed: string;
  readonly path: string;
  readonly locale: Locale;
};

function Found({ scene: { found }, typed, path, locale }: FoundProps) {
  const t = wordsFor(locale, 'adminActs');
  if (typed.trim() === '') return null;
  if (found.length === 0)
    return (
      <p className="mt-s4" role="status">
        {t('enter.foundNone', { typed })}
      </p>
    );
  return (
    <section className="mt-s5" aria-labelledby="found">
      <h2 id="found">{t('enter.found')}</h2>
      <ul className="points">
        {found.map(({ body, status }) => (
          <li key={body.id}>
            <a href={href(locale, `${path}/enter/${body.slug}`)}>{bodyName(body, locale)}</a>{' '}
            <span className="quiet">{t(`enter.status.${status}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
