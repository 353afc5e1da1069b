import type { ReactNode } from 'react';
import { AdminFrame } from '@/app/[locale]/admin/frame';
import { BackLink } from '@/components/ui/back-link';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { type ContestParams, type ContestScene, pathOf } from './scene';

type ContestFrameProps = {
  readonly address: ContestParams;
  readonly scene: ContestScene;
  readonly here: 'results' | 'vacancies' | 'totals';
  readonly more: string;
  readonly children: ReactNode;
};

/** The frame of a contest's pages for what comes after nominations, with the ways between them. */
export function ContestFrame({ address, scene, here, more, children }: ContestFrameProps) {
  const { locale } = address;
  const t = wordsFor(locale, 'seats');
  const { round, contest } = scene;
  const publicPath = `/rounds/${round.slug}/${contest.slug}`;
  const pages = [
    ...(['results', 'vacancies', 'totals'] as const).map((page) => ({ page, path: pathOf(address, `/${page}`) })),
    { page: 'seats' as const, path: `${publicPath}/seats` },
    { page: 'contest' as const, path: publicPath },
  ];
  return (
    <AdminFrame locale={locale} path={pathOf(address, more)} part="rounds" isPractice={round.kind === 'practice'}>
      <BackLink href={href(locale, `/admin/rounds/${round.slug}`)} words={round.title} />
      {children}
      <nav aria-label={t('links.label')} className="mt-s7">
        <ul className="stack gap-s2">
          {pages.map(({ page, path }) => (
            <li key={page}>
              <a href={href(locale, path)} aria-current={page === here ? 'page' : undefined}>
                {t(`links.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </AdminFrame>
  );
}
