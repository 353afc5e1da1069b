import type { Metadata } from 'next';
import { cache, type ReactNode } from 'react';
import { publicContext } from '@/auth/context';
import { CountedAt } from '@/components/ui/counted-at';
import { PageLanguages } from '@/components/ui/page';
import { PageHeader, Section } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { Frame } from '../frame';

type FrameProps = {
  readonly locale: Locale;
  /** The page's address in English. Left out if switching the language would lose parts of the address. */
  readonly path?: string | undefined;
  /** The query of the page's address, if the page depends on it. */
  readonly search?: string | undefined;
  readonly section?: 'rounds' | 'bodies' | 'data' | 'receipts' | 'search' | undefined;
  /** The round that the page is about, if its address does not say so. */
  readonly round?: string | undefined;
  readonly isPractice?: boolean | undefined;
  readonly status?: 404 | undefined;
  readonly children: ReactNode;
};

/** The frame of every public page, the same for every reader. */
export function PublicFrame({ locale, path, search, section, round, isPractice, status, children }: FrameProps) {
  const words = wordsFor(locale, 'shell');
  const to = (address: string, text: string, isCurrent = false) => ({
    href: href(locale, address),
    words: text,
    isCurrent,
  });
  return (
    <Frame
      locale={locale}
      variant="public"
      path={path}
      search={search}
      nav={[
        to('/rounds', words('nav.rounds'), section === 'rounds'),
        to('/bodies', words('nav.findBody'), section === 'bodies'),
        to('/search', words('nav.search'), section === 'search'),
        to('/data', words('nav.data'), section === 'data'),
        to('/receipts', words('nav.checkReceipt'), section === 'receipts'),
        { ...to('/sign-in', words('nav.signIn')), wordsSignedIn: words('nav.yourPages') },
      ]}
      footer={['/about', '/privacy', '/accessibility', '/data', '/log', '/verify']}
      round={round}
      isPractice={isPractice}
      status={status}
    >
      {path === undefined || status !== undefined ? null : <PageLanguages locale={locale} path={path} />}
      {children}
      {status === undefined ? <CountedAt locale={locale} /> : null}
    </Frame>
  );
}

/**
 * The view for a page that does not exist. Pages return it and do not call notFound(), because that page is blank
 * without JavaScript. The server turns its mark into the status of the response.
 */
export function NotFoundPage({ locale }: { readonly locale: Locale }) {
  const words = wordsFor(locale, 'shared');
  return (
    <PublicFrame locale={locale} status={404}>
      <PageHeader title={words('notFound.title')} lede={words('notFound.lede')}>
        <ul className="stack">
          {(['rounds', 'bodies', 'receipts'] as const).map((section) => (
            <li key={section}>
              <a href={href(locale, `/${section}`)}>{words(`notFound.${section}`)}</a>
            </li>
          ))}
        </ul>
      </PageHeader>
    </PublicFrame>
  );
}

type Address = Readonly<Record<string, string | readonly string[]>>;
type PageProps<A> = { readonly params: Promise<A & { readonly locale: Locale }> };
/** The parts of a page's address, with its language and the time at which the page was read. */
type At<A> = A & { readonly locale: Locale; readonly now: Date };

type PublicPage<A, T> = {
  /** Loads the data, once for a page and its metadata. Null if there is no such page. */
  readonly load: (context: Awaited<ReturnType<typeof publicContext>>, address: A) => Promise<T | null>;
  readonly metadata: (found: T, at: At<A>) => Metadata;
  readonly frame: (found: T, at: At<A>) => Omit<FrameProps, 'locale' | 'children'>;
  readonly view: (found: T, at: At<A>) => ReactNode;
};

/**
 * Makes a public page from its own parts. A page file exports `generateMetadata` and `Page` of the result, and the
 * three constants that Next must find there literally.
 */
export function publicPage<A extends Address, T>({ load, metadata, frame, view }: PublicPage<A, T>) {
  const read = cache(async (address: string) => {
    const context = await publicContext();
    return { found: await load(context, JSON.parse(address)), now: context.now };
  });
  const open = async ({ params }: PageProps<A>) => {
    const address = await params;
    const { found, now } = await read(JSON.stringify(address));
    return { found, at: { ...address, now } };
  };
  return {
    generateMetadata: async (props: PageProps<A>): Promise<Metadata> => {
      const { found, at } = await open(props);
      return found === null ? { title: wordsFor(at.locale, 'shared')('notFound.title') } : metadata(found, at);
    },
    Page: async (props: PageProps<A>): Promise<ReactNode> => {
      const { found, at } = await open(props);
      if (found === null) return <NotFoundPage locale={at.locale} />;
      return (
        <PublicFrame locale={at.locale} {...frame(found, at)}>
          {view(found, at)}
        </PublicFrame>
      );
    },
  };
}

type Text = {
  readonly title: string;
  readonly description: string;
  readonly lede: string;
  readonly parts: readonly { readonly id: string; readonly title: string; readonly lines: readonly ReactNode[] }[];
};

/** Makes a page of plain text about the site itself. */
export const textPage = (path: string, text: (locale: Locale) => Text | Promise<Text>) => ({
  generateMetadata: async ({ params }: PageProps<object>): Promise<Metadata> => {
    const { title, description } = await text((await params).locale);
    return { title, description };
  },
  Page: async ({ params }: PageProps<object>): Promise<ReactNode> => {
    const { locale } = await params;
    const { title, lede, parts } = await text(locale);
    return (
      <PublicFrame locale={locale} path={path}>
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
      </PublicFrame>
    );
  },
});
