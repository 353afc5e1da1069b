import { Ask } from '@/app/[locale]/ask';
import { RETENTION_KINDS } from '@/domain/people/retention';
import { env } from '@/lib/env';
import { ASK } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { textPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The privacy page: the data that the site stores about people, and the data that it never publishes. */
const page = textPage('/privacy', (locale) => {
  const words = wordsFor(locale, 'site');
  return {
    title: words('privacy.title'),
    description: words('privacy.description'),
    lede: words('privacy.lede'),
    parts: [
      {
        id: 'kept',
        title: words('privacy.kept'),
        lines: [words('privacy.kept1'), words('privacy.kept2'), words('privacy.kept3')],
      },
      {
        id: 'never',
        title: words('privacy.never'),
        lines: [words('privacy.never1'), words('privacy.never2'), words('privacy.never3')],
      },
      {
        id: 'periods',
        title: words('privacy.periods'),
        lines: [
          words('privacy.periodsLede'),
          ...RETENTION_KINDS.map((kind) =>
            words(`privacy.period.${kind}`, { days: words('privacy.days', { n: env.retention()[kind] }) }),
          ),
          words('privacy.short'),
          words('privacy.permanent'),
          words('privacy.backups'),
        ],
      },
      { id: 'cookie', title: words('privacy.cookie'), lines: [words('privacy.cookie1')] },
      {
        id: 'rights',
        title: words('privacy.rights'),
        lines: [
          words('privacy.rights1'),
          <a key="me" href={href(locale, '/me')}>
            {words('privacy.rightsLink')}
          </a>,
          <Ask key="rights2" locale={locale} text={words('privacy.rights2', { contact: ASK })} />,
          <Ask key="rights3" locale={locale} text={words('privacy.rights3', { contact: ASK })} />,
        ],
      },
    ],
  };
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
