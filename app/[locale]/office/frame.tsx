import { PageHeader } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { OwnFrame, type OwnFrameProps } from '../own-frame';

/** The frame of an officer's pages. */
export const OfficeFrame = (props: OwnFrameProps) => <OwnFrame side="office" {...props} />;

/** Shown if a page does not exist or is another CLP's: the two look the same from outside. */
export function OfficeMissing({ locale }: { readonly locale: Locale }) {
  const t = wordsFor(locale, 'office');
  return (
    <OfficeFrame locale={locale} path="/office" status={404}>
      <PageHeader title={t('missing.title')} />
      <p className="mb-s4">{t('missing.text')}</p>
      <p>
        <a href={href(locale, '/office')}>{t('missing.go')}</a>
      </p>
    </OfficeFrame>
  );
}
