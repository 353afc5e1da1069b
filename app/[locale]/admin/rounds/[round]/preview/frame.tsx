import type { ReactNode } from 'react';
import { Banner } from '@/components/ui/callout';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import type { AdminRound } from '@/queries/rounds/admin-round';
import { AdminFrame } from '../../../frame';
import { type RoundParams, roundPath } from '../scene';

type PreviewFrameProps = {
  readonly params: RoundParams;
  readonly round: AdminRound['round'];
  /** The page below the preview. */
  readonly page: string;
  readonly children: ReactNode;
};

/** A public page of a draft, marked on top. */
export function PreviewFrame({ params: { locale }, round, page, children }: PreviewFrameProps) {
  const t = wordsFor(locale, 'adminSetup');
  return (
    <AdminFrame
      locale={locale}
      path={roundPath(round.slug, `/preview${page}`)}
      part="rounds"
      isPractice={round.kind === 'practice'}
    >
      <div className="mb-s6">
        <Banner id="preview" title={t('preview.mark')}>
          <p>{t('preview.words')}</p>
          <p>
            <a href={href(locale, roundPath(round.slug))}>{t('preview.exit')}</a>
          </p>
        </Banner>
      </div>
      {children}
    </AdminFrame>
  );
}
