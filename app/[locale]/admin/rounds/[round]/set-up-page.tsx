import type { ReactNode } from 'react';
import { BackLink } from '@/components/ui/back-link';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import type { AdminRound } from '@/queries/rounds/admin-round';
import { AdminFrame } from '../../frame';
import { type RoundParams, roundPath } from './scene';

type SetUpPageProps = {
  readonly params: RoundParams;
  readonly scene: Pick<AdminRound, 'round'>;
  /** The page below the round: `/timetable`. */
  readonly page: string;
  /** Where the back link leads below the round, and its words; the task list if not given. */
  readonly back?: { readonly page: string; readonly words: string } | undefined;
  readonly children: ReactNode;
};

/** The frame of one task of the set-up. */
export function SetUpPage({ params: { locale, round }, scene, page, back, children }: SetUpPageProps) {
  const words = back?.words ?? wordsFor(locale, 'adminSetup')('backToTasks');
  return (
    <AdminFrame
      locale={locale}
      path={roundPath(round, page)}
      part="rounds"
      isPractice={scene.round.kind === 'practice'}
    >
      <BackLink href={href(locale, roundPath(round, back?.page))} words={words} />
      {children}
    </AdminFrame>
  );
}
