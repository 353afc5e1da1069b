import { webAddress } from '@/lib/read-markdown';
import { visibleText } from '@/lib/visible-text';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Statement } from '@/queries/candidates/candidacy-record';

type LinksProps = {
  readonly statements: readonly Statement[];
  readonly name: string;
  readonly heading: 'h2' | 'h3';
  readonly locale: Locale;
};

/** The candidate's own site and reports, each address once, with the host it leads to. */
export function StatementLinks({ statements, name, heading: Heading, locale }: LinksProps) {
  const words = wordsFor(locale, 'statements');
  const links = new Map<string, string>();
  for (const link of statements.flatMap((statement) => statement.links)) {
    const address = webAddress(link.address);
    if (address !== null && !links.has(address)) links.set(address, visibleText(link.words));
  }
  if (links.size === 0) return null;
  return (
    <div className="links">
      <Heading className="h3">{words('links', { name })}</Heading>
      <ul className="points">
        {[...links].map(([address, label]) => (
          <li key={address}>
            <a href={address} rel="nofollow noopener ugc">
              {label}
            </a>{' '}
            <span className="small quiet">{new URL(address).hostname.replace(/^www\./, '')}</span>
          </li>
        ))}
      </ul>
      <p className="small quiet">{words('linksNote', { name })}</p>
    </div>
  );
}
