import { publicContext } from '@/auth/context';
import { DeclaredContestPart } from '@/components/results/declaration';
import { Inset, Warning } from '@/components/ui/callout';
import { Crumbs } from '@/components/ui/crumbs';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Particulars } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { dayOf, exactInstant, longDay, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { declarationPage, type DeclarationPage as Page } from '@/queries/results/declaration';
import { NotHere } from '../../../not-here';
import { PublicPage } from '../../../public-page';

export type DeclarationAddress = { readonly locale: Locale; readonly round: string; readonly number?: string };

/** The declaration at an address: the last one, or the one with a number. */
export async function loadDeclaration({ round, number }: DeclarationAddress): Promise<Page | null> {
  if (number !== undefined && !/^[1-9]\d{0,5}$/.test(number)) return null;
  return declarationPage(await publicContext(), { round, number: number === undefined ? undefined : Number(number) });
}

/** The title and description of a declaration's page. */
export async function declarationMetadata(address: DeclarationAddress) {
  const page = await loadDeclaration(address);
  if (!page) return { title: wordsFor(address.locale, 'shared')('notFound.title') };
  const words = wordsFor(address.locale, 'declare');
  const { declared, round } = page;
  return {
    title: words('page.title', { number: declared.number, round: round.title }),
    description: words('page.description', { round: round.title }),
  };
}

/** A declaration as the public reads and prints it. */
export async function DeclarationSheet(address: DeclarationAddress) {
  const page = await loadDeclaration(address);
  const { locale } = address;
  if (!page) return <NotHere locale={locale} />;
  const words = wordsFor(locale, 'declare');
  const { round, declared } = page;
  const path = `/rounds/${round.slug}/declaration`;
  return (
    <PublicPage
      locale={locale}
      path={address.number === undefined ? path : `${path}/${address.number}`}
      section="rounds"
      isPractice={round.kind === 'practice'}
    >
      <Crumbs
        locale={locale}
        trail={[
          { href: href(locale, '/rounds'), words: wordsFor(locale, 'rounds')('list.title') },
          { href: href(locale, `/rounds/${round.slug}`), words: round.title },
        ]}
        here={words('page.one', {
          number: declared.number,
          day: longDay(dayOf(new Date(declared.declaredAt), round.zone), locale),
        })}
      />
      <PageHeader
        title={words('page.title', { number: declared.number, round: declared.round.title })}
        lede={words('page.lede', {
          closes: longInstant(new Date(declared.round.closesAt), round.zone, locale),
          at: exactInstant(new Date(declared.declaredAt), round.zone, locale),
        })}
      >
        <Standing page={page} locale={locale} />
      </PageHeader>
      {declared.contests.map((contest) => (
        <DeclaredContestPart key={contest.contest} contest={contest} locale={locale} />
      ))}
      <TheRecord page={page} locale={locale} />
    </PublicPage>
  );
}

type PartProps = { readonly page: Page; readonly locale: Locale };

/** Whether this is what holds: amended since, being amended, or not what was hashed. */
function Standing({ page: { round, declared, all, isIntact }, locale }: PartProps) {
  const words = wordsFor(locale, 'declare');
  const last = all.at(-1)?.number ?? declared.number;
  return (
    <>
      {isIntact ? null : (
        <Warning>
          <p>{words('page.broken')}</p>
        </Warning>
      )}
      {last > declared.number ? (
        <Inset>
          <p>
            {words.rich('page.later', {
              number: last,
              link: (chunks) => <a href={href(locale, `/rounds/${round.slug}/declaration/${last}`)}>{chunks}</a>,
            })}
          </p>
        </Inset>
      ) : null}
      {round.amendingSince ? (
        <Inset>
          <p>
            {words('page.amending', {
              at: exactInstant(round.amendingSince, round.zone, locale),
              reason: round.amendingReason ?? '',
            })}
          </p>
        </Inset>
      ) : null}
    </>
  );
}

function TheRecord({ page: { round, declared, fingerprint, all }, locale }: PartProps) {
  const words = wordsFor(locale, 'declare');
  const at = href(locale, `/rounds/${round.slug}/declaration`);
  return (
    <Section id="record" title={words('page.record')}>
      <div className="stack gap-s5">
        <Fingerprint figures={fingerprint} locale={locale} />
        <Particulars
          rows={[
            {
              term: words('page.head'),
              detail: words.rich('page.headEntry', {
                seq: declared.head.seq,
                hash: declared.head.hash,
                code: (chunks) => <span className="font-mono break-all">{chunks}</span>,
              }),
            },
            ...(declared.reason ? [{ term: words('page.reason'), detail: declared.reason }] : []),
            {
              term: words('page.all'),
              detail: all.map(({ number, declaredAt }) => (
                <span key={number} className="block">
                  <a href={`${at}/${number}`}>
                    {words('page.one', { number, day: longDay(dayOf(declaredAt, round.zone), locale) })}
                  </a>
                </span>
              )),
            },
          ]}
        />
        <p className="actions">
          <a href={`/rounds/${round.slug}/declaration/${declared.number}/contents`}>{words('page.exact')}</a>
          <a href={`/rounds/${round.slug}/archive.zip`}>{words('page.archive')}</a>
          <a href={href(locale, '/verify')}>{words('page.check')}</a>
        </p>
      </div>
    </Section>
  );
}
