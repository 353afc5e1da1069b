import { askAbout } from '@/auth/whom-to-ask';
import { WithContact } from '@/components/ui/with-contact';
import { withContactIn } from '@/messages/contact-words';
import type { Locale } from '@/messages/translate';

type AskProps = {
  /** The text, with `ASK` where the contact goes. */
  readonly text: string;
  /** The round that the page is about. Its contact comes first. */
  readonly round?: string | undefined;
  readonly locale: Locale;
};

/** A text that tells somebody to ask, with whom, and the address as a link. */
export async function Ask({ text, round, locale }: AskProps) {
  const { contact } = await askAbout(round ?? null);
  return <WithContact text={withContactIn(text, contact, locale)} email={contact.email} />;
}

/** Puts whom to ask into the texts of a component, which cannot read it itself. */
export const askIn = (locale: Locale, round?: string) => (text: string) => (
  <Ask text={text} round={round} locale={locale} />
);
