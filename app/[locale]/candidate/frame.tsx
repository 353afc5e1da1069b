import { PageHeader } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { OwnFrame, type OwnFrameProps } from '../own-frame';

/** The frame of a candidate's pages. */
export const CandidateFrame = (props: OwnFrameProps) => <OwnFrame side="candidate" {...props} />;

/** Shown if a page does not exist or is another candidate's: the two look the same from outside. */
export function CandidateMissing({ locale }: { readonly locale: Locale }) {
  const t = wordsFor(locale, 'candidateOffice');
  return (
    <CandidateFrame locale={locale} path="/candidate" status={404}>
      <PageHeader title={t('missing.title')} />
      <p className="mb-s4">{t('missing.text')}</p>
      <p>
        <a href={href(locale, '/candidate')}>{t('missing.go')}</a>
      </p>
    </CandidateFrame>
  );
}
