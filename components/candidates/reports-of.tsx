import { longDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Report } from '@/queries/candidates/reports';

type ReportsOfProps = { readonly reports: readonly Report[]; readonly locale: Locale };

/** Where a representative reported on the meetings they sat in, the last first: their words, on their site. */
export function ReportsOf({ reports, locale }: ReportsOfProps) {
  if (reports.length === 0) return null;
  const t = wordsFor(locale, 'reports');
  return (
    <div className="stack gap-s3" id="reports">
      <h2 className="text-xl">{t('public.title')}</h2>
      <p className="small quiet">{t('public.note')}</p>
      <ul className="stack gap-s3">
        {reports.map(({ id, meetingOn, title, address }) => (
          <li key={id}>
            <time className="small quiet block" dateTime={meetingOn}>
              {longDay(meetingOn, locale)}
            </time>
            {/* What others write elsewhere must not lend it this site's standing with search engines. */}
            <a href={address} rel="nofollow noopener">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
