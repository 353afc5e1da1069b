import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache, type ReactNode } from 'react';
import { type Person, requestContext, signedInOrRedirect } from '@/auth/context';
import { justDone } from '@/auth/done';
import { inRound } from '@/auth/in-round';
import { typedFor } from '@/auth/typed-for';
import { BackLink } from '@/components/ui/back-link';
import { PageHeader } from '@/components/ui/section';
import { NotAllowed, NotFound } from '@/domain/base/errors';
import { type Actor, RUNS_ROUNDS } from '@/domain/base/permissions';
import { ASK } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { Ask } from '../ask';
import { Frame, type FrameProps } from '../frame';

/** The sections of the admin pages, in the order of the menu. */
const PARTS = {
  attention: '/admin',
  rounds: '/admin/rounds',
  submissions: '/admin/submissions',
  bodies: '/admin/bodies',
  people: '/admin/people',
  mail: '/admin/mail',
  log: '/admin/log',
  settings: '/admin/settings',
} as const;
type AdminPart = keyof typeof PARTS;

type Localised = { readonly locale: Locale };
type AdminContext = Awaited<ReturnType<typeof signedInOrRedirect>> & { readonly actor: Person };

/** The query of the address. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** One value of the query, cut to the length of a name; empty if there is none or there are several. */
export const queryText = (query: Query, name: string): string => {
  const value = query[name];
  return typeof value === 'string' ? value.slice(0, 100) : '';
};

/** What a page gets in addition to its data. */
export type PageFacts<A extends Localised> = {
  readonly locale: Locale;
  readonly address: A;
  readonly query: Query;
  /** The page's address in English. */
  readonly path: string;
  /** Whether this admin may make changes; an observer only reads. */
  readonly mayAct: boolean;
  /** Whether this person has a role in this round only, and sees no page about the whole installation. */
  readonly isOfOneRound: boolean;
  readonly now: Date;
};

/** The parts that differ from page to page. */
export type AdminPageSpec<A extends Localised, T extends object> = {
  readonly path: (address: A) => string;
  readonly part: AdminPart;
  /** True for pages that only admins who may make changes can open. */
  readonly isForActing?: boolean;
  /** True for pages about statements, on which a moderator of the round may make changes. */
  readonly isModerated?: boolean;
  /** True for a page whose query says which round it is about. */
  readonly hasRoundInQuery?: boolean;
  /** Loads the page's data. Null if there is nothing for this admin. */
  readonly load: (context: AdminContext, address: A, query: Query) => Promise<T | null>;
  readonly title: (found: T, facts: PageFacts<A>) => string;
  readonly isPractice?: (found: T) => boolean;
  readonly back?:
    | ((found: T, facts: PageFacts<A>) => { readonly path: string; readonly words: string } | null)
    | undefined;
  /** The page itself, with its heading. */
  readonly render: (found: T, facts: PageFacts<A>) => ReactNode | Promise<ReactNode>;
};

type NextProps<A> = { readonly params: Promise<A>; readonly searchParams: Promise<Query> };

/** True for an admin who may make changes: not an observer, and a moderator only on pages about statements. */
export const mayAct = ({ admin, only }: Person, isModerated = false): boolean =>
  RUNS_ROUNDS.some((known) => known === admin) && (only?.role !== 'moderator' || isModerated);

/**
 * Makes an admin page. It sends people who are signed out to sign in, and shows "Page not found" to people who are not
 * admins and if there is no data. A page file exports both parts of the result, and also `dynamic = 'force-dynamic'`,
 * which Next reads from the source.
 */
export function adminPage<A extends Localised, T extends object>(spec: AdminPageSpec<A, T>) {
  // The data is loaded once for the title and the page. The key is text, because React compares arguments by identity.
  const load = cache(async (key: string) => {
    const { address, query }: { address: A; query: Query } = JSON.parse(key);
    const path = spec.path(address);
    const about = spec.hasRoundInQuery ? { ...address, round: queryText(query, 'round') } : address;
    const context = await contextOn(await signedInOrRedirect(address.locale, path + searchOf(query)), about);
    const may = mayAct(context.actor, spec.isModerated);
    const [first] = context.actor.roundRoles ?? [];
    if (context.actor.admin === null && first && path === '/admin')
      redirect(href(address.locale, `/admin/rounds/${first.slug}`));
    if (context.actor.admin === null || (spec.isForActing && !may)) return null;
    const found = await spec.load(context, address, query).catch(nothingFound);
    const isOfOneRound = context.actor.only !== undefined;
    const facts = { locale: address.locale, address, query, path, mayAct: may, isOfOneRound, now: context.now };
    return found && { found, facts };
  });
  const read = async ({ params, searchParams }: NextProps<A>) =>
    load(JSON.stringify({ address: await params, query: await searchParams }));

  return {
    async generateMetadata(props: NextProps<A>): Promise<Metadata> {
      const page = await read(props);
      const { locale } = await props.params;
      const title = page ? spec.title(page.found, page.facts) : wordsFor(locale, 'admin')('missing.title');
      return { title, robots: { index: false } };
    },
    async Page(props: NextProps<A>) {
      const page = await read(props);
      if (!page) return <AdminMissing locale={(await props.params).locale} />;
      const { found, facts } = page;
      const back = spec.back?.(found, facts);
      return (
        <AdminFrame {...facts} search={searchOf(facts.query)} part={spec.part} isPractice={spec.isPractice?.(found)}>
          {back ? <BackLink href={href(facts.locale, back.path)} words={back.words} /> : null}
          {await spec.render(found, facts)}
        </AdminFrame>
      );
    },
  };
}

/** The context with the role that the person has in the round of this address. */
async function contextOn(context: AdminContext, address: object): Promise<AdminContext> {
  return inRound(context, { ...address });
}

/** The query as the end of the address, for people who sign in first and for the other language. */
function searchOf(query: Query): string {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, values]) => [values ?? []].flat().map((value) => [name, value])),
  );
  return search.size > 0 ? `?${search}` : '';
}

function nothingFound(error: unknown): null {
  if (error instanceof NotFound || error instanceof NotAllowed) return null;
  throw error;
}

async function AdminFrame({ part, ...page }: FrameProps & { readonly part?: AdminPart | undefined }) {
  const { locale } = page;
  const words = wordsFor(locale, 'shell');
  const { actor } = await requestContext();
  const isAdmin = actor.kind !== 'person' || actor.admin !== null || actor.roundRoles !== undefined;
  const nav = [
    ...(isAdmin ? (roundsOf(actor, locale) ?? partsOf(part, locale)) : publicParts(locale)),
    { href: href(locale, '/sign-out'), words: words('nav.signOut') },
  ];
  return (
    <Frame
      {...page}
      person={typedFor(actor)}
      done={await justDone()}
      variant={isAdmin ? 'admin' : 'public'}
      nav={nav}
      footer={['/', '/about', '/privacy', '/me']}
    />
  );
}

/** The menu of somebody who is not an admin and has the address of an admin page. */
const publicParts = (locale: Locale) => {
  const words = wordsFor(locale, 'shell');
  return [
    { href: href(locale, '/office'), words: words('nav.yourPages') },
    { href: href(locale, '/'), words: words('nav.rounds') },
    { href: href(locale, '/bodies'), words: words('nav.findBody') },
  ];
};

/** The rounds of a person who has roles in single rounds only; null for an admin of the whole site. */
function roundsOf(actor: Actor, locale: Locale) {
  if (actor.kind !== 'person' || actor.admin !== null || !actor.roundRoles) return null;
  return actor.roundRoles.map(({ slug, title }) => ({ href: href(locale, `/admin/rounds/${slug}`), words: title }));
}

const partsOf = (part: AdminPart | undefined, locale: Locale) =>
  (Object.keys(PARTS) as AdminPart[]).map((one) => ({
    href: href(locale, PARTS[one]),
    words: wordsFor(locale, 'shell')(`nav.${one}`),
    isCurrent: one === part,
  }));

/** The view for a page that does not exist, and for people who are not admins, who must not learn which pages exist. */
function AdminMissing({ locale }: Localised) {
  const t = wordsFor(locale, 'admin');
  return (
    <AdminFrame locale={locale} path="/admin" status={404}>
      <PageHeader title={t('missing.title')} />
      <p className="mb-s4">
        <Ask locale={locale} text={t('missing.text', { contact: ASK })} />
      </p>
      <p>
        <a href={href(locale, '/')}>{t('missing.go')}</a>
      </p>
    </AdminFrame>
  );
}
