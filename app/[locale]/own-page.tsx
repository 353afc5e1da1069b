import type { Metadata } from 'next';
import { cache, type ReactNode } from 'react';
import { type Person, requestContext, signedInOrRedirect } from '@/auth/context';
import { justDone } from '@/auth/done';
import { typedFor } from '@/auth/typed-for';
import type { NavItem } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/section';
import { NotAllowed, NotFound } from '@/domain/base/errors';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { Frame, type FrameProps } from './frame';

/** The sections of the site for signed-in people: the pages of officers, of candidates and of members, and everybody's data. */
type Side = 'office' | 'candidate' | 'members' | 'me';

const VARIANTS = {
  office: 'officer',
  candidate: 'candidate',
  members: 'public',
  me: 'public',
} as const satisfies Record<Side, string>;

type OwnFrameProps = FrameProps & { readonly side: Side };

/** The frame of the pages of a signed-in person. */
async function OwnFrame({ side, ...page }: OwnFrameProps) {
  const { actor } = await requestContext();
  return (
    <Frame
      {...page}
      person={typedFor(actor)}
      done={await justDone()}
      variant={VARIANTS[side]}
      nav={ownNav(page.locale, page.path, side, actor.kind === 'person' ? actor : null)}
      footer={['/about', '/privacy', '/me', '/accessibility']}
    />
  );
}

/** The menu of a signed-in person: the current section first, then the other if they have it, and signing out. */
function ownNav(locale: Locale, path: string, side: Side, actor: Person | null): NavItem[] {
  const words = wordsFor(locale, 'shell');
  const has = {
    office: (actor?.offices.length ?? 0) + (actor?.delegateOf?.length ?? 0),
    candidate: actor?.candidacies.length,
    members: actor?.memberOf.length,
  };
  const hasRole =
    actor !== null &&
    (actor.admin !== null || actor.roundRoles !== undefined || Object.values(has).some((held) => held));
  const item = (part: Side) => ({
    href: href(locale, `/${part}`),
    // Somebody without a role has no CLP here, but a page that says what they can do.
    words: words(part === 'office' && !hasRole ? 'nav.yourPages' : `nav.${part}`),
    isCurrent: path === `/${part}`,
  });
  const others = (['candidate', 'office', 'members'] as const).filter((part) => part !== side && has[part]);
  return [
    // An admin or a member can open a page of officers without being one.
    ...(side === 'me' || has[side] || !hasRole ? [item(side)] : []),
    ...others.map(item),
    ...(side === 'me' && (actor?.admin || actor?.roundRoles)
      ? [{ href: href(locale, '/admin'), words: words('nav.admin') }]
      : []),
    { href: href(locale, '/'), words: words('nav.rounds') },
    { href: href(locale, '/bodies'), words: words('nav.findBody') },
    { href: href(locale, '/sign-out'), words: words('nav.signOut') },
  ];
}

/**
 * The view for a page that does not exist, and for a page that belongs to somebody else, so that nobody can learn which
 * pages exist.
 */
function OwnNotFound({ side, locale }: Pick<OwnFrameProps, 'side' | 'locale'>) {
  const words = missingWords(side, locale);
  return (
    <OwnFrame side={side} locale={locale} path={`/${side}`} status={404}>
      <PageHeader title={words('missing.title')} />
      <p className="mb-s4">{words('missing.text')}</p>
      <p>
        <a href={href(locale, `/${side}`)}>{words('missing.go')}</a>
      </p>
    </OwnFrame>
  );
}

function missingWords(side: Side, locale: Locale): (key: 'missing.title' | 'missing.text' | 'missing.go') => string {
  if (side === 'me' || side === 'members') return wordsFor(locale, 'ownData');
  return side === 'office' ? wordsFor(locale, 'office') : wordsFor(locale, 'candidateOffice');
}

type Address = Readonly<Record<string, string>>;
type InLanguage<A> = A & { readonly locale: Locale };
type PageProps<A> = { readonly params: Promise<InLanguage<A>> };

type OwnPage<A, T> = {
  readonly side: Side;
  /** Loads the data, once for a page and its title. If it returns null or a refusal, the page is not found. */
  readonly load: (context: Awaited<ReturnType<typeof signedInOrRedirect>>, address: A) => Promise<T | null>;
  /** The page's address in English, to which somebody who signs in first comes back. */
  readonly path: (address: A) => string;
  readonly title: (found: T, locale: Locale) => string;
  readonly isPractice?: (found: T) => boolean;
  readonly view: (found: T, address: InLanguage<A>, now: Date) => ReactNode;
};

/** Makes a page of an officer or a candidate from its own parts. A page file exports both parts of the result. */
export function ownPage<A extends Address, T>({ side, load, path, title, isPractice, view }: OwnPage<A, T>) {
  const read = cache(async (key: string) => {
    const address: InLanguage<A> = JSON.parse(key);
    const context = await signedInOrRedirect(address.locale, path(address));
    try {
      return { found: await load(context, address), now: context.now };
    } catch (error) {
      if (error instanceof NotFound || error instanceof NotAllowed) return { found: null, now: context.now };
      throw error;
    }
  });
  return {
    generateMetadata: async ({ params }: PageProps<A>): Promise<Metadata> => {
      const address = await params;
      const { found } = await read(JSON.stringify(address));
      const { locale } = address;
      return {
        title: found === null ? missingWords(side, locale)('missing.title') : title(found, locale),
        robots: { index: false },
      };
    },
    Page: async ({ params }: PageProps<A>): Promise<ReactNode> => {
      const address = await params;
      const { locale } = address;
      const { found, now } = await read(JSON.stringify(address));
      if (found === null) return <OwnNotFound side={side} locale={locale} />;
      return (
        <OwnFrame side={side} locale={locale} path={path(address)} isPractice={isPractice?.(found)}>
          {view(found, address, now)}
        </OwnFrame>
      );
    },
  };
}
