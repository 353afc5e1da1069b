import { type Locale, wordsFor } from '@/messages/translate';

/** A link of the masthead or the footer. The address is ready to use. */
export type NavItem = {
  readonly href: string;
  readonly words: string;
  readonly isCurrent?: boolean | undefined;
};

type PageFooterProps = {
  readonly locale: Locale;
  readonly footerLinks: readonly NavItem[];
  readonly operator?: string | undefined;
  readonly isOfficial?: boolean | undefined;
};

/** Who runs this, and that it is not the party's own service unless the operator has said that it is. */
export function PageFooter({ locale, footerLinks, operator, isOfficial }: PageFooterProps) {
  const words = wordsFor(locale, 'shell');
  const sentences = [
    operator ? words('footer.runBy', { operator }) : words('footer.runByDefault'),
    isOfficial ? null : words('footer.unofficial'),
    words('footer.privacy'),
  ];
  return (
    <div className="page">
      <footer className="foot">
        <p>{sentences.filter((sentence) => sentence !== null).join(' ')}</p>
        {footerLinks.length === 0 ? null : (
          <nav aria-label={words('footer.label')}>
            <ul>
              {footerLinks.map((item) => (
                <li key={item.href}>
                  <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
                    {item.words}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </footer>
    </div>
  );
}
