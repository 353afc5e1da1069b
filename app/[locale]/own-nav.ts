import type { Person } from '@/auth/context';
import type { NavItem } from '@/components/ui/page';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

export type Side = 'office' | 'candidate';

/** The menu of a signed-in person: the current section first, then their other sections, and signing out. */
export function ownNav(locale: Locale, path: string, side: Side, actor: Person | null): NavItem[] {
  const words = wordsFor(locale, 'shell');
  const has = { office: actor?.offices.length, candidate: actor?.candidacies.length };
  const item = (part: Side) => ({
    href: href(locale, `/${part}`),
    words: words(`nav.${part}`),
    isCurrent: path === `/${part}`,
  });
  const others = (['candidate', 'office'] as const).filter((part) => part !== side && has[part]);
  return [
    item(side),
    ...others.map(item),
    { href: href(locale, '/'), words: words('nav.rounds') },
    { href: href(locale, '/bodies'), words: words('nav.findBody') },
    { href: href(locale, '/sign-out'), words: words('nav.signOut') },
  ];
}
