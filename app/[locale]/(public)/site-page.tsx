import type { ReactNode } from 'react';
import { PageHeader, Section } from '@/components/ui/section';
import type { Locale } from '@/messages/translate';
import { PublicPage } from './public-page';

type Part = { readonly id: string; readonly title: string; readonly lines: readonly ReactNode[] };
type SitePageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly title: string;
  readonly lede: string;
  readonly parts: readonly Part[];
};

/** A page of plain text about the site itself. */
export const SitePage = ({ locale, path, title, lede, parts }: SitePageProps) => (
  <PublicPage locale={locale} path={path}>
    <PageHeader title={title} lede={lede} />
    {parts.map((part) => (
      <Section key={part.id} id={part.id} title={part.title}>
        <div className="stack max-w-text">
          {part.lines.map((line, place) => (
            <p key={`${part.id} ${place}`}>{line}</p>
          ))}
        </div>
      </Section>
    ))}
  </PublicPage>
);
