import type { ReactNode } from 'react';
import { requestContext } from '@/auth/context';
import { Page } from '@/components/page';
import { Head } from '@/components/ui/layout';
import { env } from '@/lib/env';
import { href } from '@/lib/href';
import { type Locale, wordsFor } from '@/lib/words';
import { ownNav } from '../own-nav';

type FrameProps = {
  readonly locale: Locale;
  /** The page's address in English. */
  readonly path: string;
  readonly isPractice?: boolean;
  readonly status?: 404;
  readonly children: ReactNode;
};

/** The frame of a candidate's own pages. */
export async function CandidateFrame({ locale, path, isPractice, status, children }: FrameProps) {
  const words = wordsFor(locale, 'shell');
  const { actor } = await requestContext();
  return (
    <Page
      locale={locale}
      variant="candidate"
      nav={ownNav(locale, path, 'candidate', actor.kind === 'person' ? actor : null)}
      footerLinks={[
        { href: href(locale, '/about'), words: words('footer.about') },
        { href: href(locale, '/privacy'), words: words('footer.privacyLink') },
        { href: href(locale, '/accessibility'), words: words('footer.accessibility') },
      ]}
      path={path}
      operator={env.operatorName()}
      isPractice={isPractice}
      isDemo={env.isDemo()}
      status={status}
    >
      {children}
    </Page>
  );
}

/** Shown in place of a page that does not exist or that is another candidate's: the two look the same from outside. */
export function CandidateMissing({ locale }: { readonly locale: Locale }) {
  const t = wordsFor(locale, 'candidateOffice');
  return (
    <CandidateFrame locale={locale} path="/candidate" status={404}>
      <Head title={t('missing.title')} />
      <p className="mb-s4">{t('missing.text')}</p>
      <p>
        <a href={href(locale, '/candidate')}>{t('missing.go')}</a>
      </p>
    </CandidateFrame>
  );
}
