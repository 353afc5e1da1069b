import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { publicContext } from '@/auth/context';
import { Button } from '@/components/ui/button';
import { describedBy, Field } from '@/components/ui/field';
import { PageHeader, Section } from '@/components/ui/section';
import { type ReceiptCodeRefusal, readReceiptCode } from '@/domain/nominations/receipt-codes';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { receiptPage } from '@/queries/nominations/receipt';
import { PublicFrame } from '../public-page';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ code?: string | string[] }>;
};
type Problem = ReceiptCodeRefusal | { readonly code: 'unknown'; readonly receipt: string };

const typedIn = (code: string | string[] | undefined): string | null =>
  typeof code === 'string' ? code.slice(0, 300) : null;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  const words = wordsFor(locale, 'receipts');
  const title = words('check.title');
  const isAsked = typedIn((await searchParams).code) !== null;
  // A reader with a valid code never sees this title, because the page redirects to the receipt.
  return {
    title: isAsked ? wordsFor(locale, 'form')('errorMark', { text: title }) : title,
    description: words('check.description'),
  };
}

/** Redirects from a typed code to its receipt, or says what is wrong with the code. Reads no cookie. */
export default async function ReceiptsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const typed = typedIn((await searchParams).code);
  const words = wordsFor(locale, 'receipts');
  const read = typed === null ? null : readReceiptCode(typed);
  if (read?.ok && (await receiptPage(await publicContext(), read.value)))
    redirect(href(locale, `/receipts/${read.value}`));
  const problem: Problem | null =
    read === null ? null : read.ok ? { code: 'unknown', receipt: read.value } : read.error;
  const error = problem ? wordsFor(locale, 'form')('errorMark', { text: sentenceOf(problem, locale) }) : undefined;
  const hint = words('check.hint');
  return (
    <PublicFrame
      locale={locale}
      path="/receipts"
      search={typed === null ? '' : `?${new URLSearchParams({ code: typed })}`}
      section="receipts"
    >
      {problem ? (
        <div className="errors" role="alert" aria-labelledby="problem">
          <h2 id="problem">{words('check.problem')}</h2>
          <ul>
            <li>
              <a href="#code">{sentenceOf(problem, locale)}</a>
            </li>
          </ul>
        </div>
      ) : null}
      <PageHeader title={words('check.title')} lede={words('check.lede')}>
        <form className="stack" action={href(locale, '/receipts')}>
          <Field id="code" label={words('check.label')} hint={hint} error={error}>
            <input
              type="text"
              id="code"
              name="code"
              defaultValue={typed ?? ''}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              aria-describedby={describedBy({ id: 'code', hint, error })}
              aria-invalid={error ? true : undefined}
            />
          </Field>
          <Button kind="act">{words('check.button')}</Button>
        </form>
      </PageHeader>
      <Section id="what" title={words('check.what')}>
        <p className="max-w-text">{words('check.whatText')}</p>
      </Section>
    </PublicFrame>
  );
}

function sentenceOf(problem: Problem, locale: Locale): string {
  const words = wordsFor(locale, 'receipts');
  switch (problem.code) {
    case 'receipt-code-missing':
    case 'receipt-code-mistyped':
      return words(`check.refused.${problem.code}`);
    case 'receipt-code-length':
      return words('check.refused.receipt-code-length', { typed: problem.typed, needed: problem.needed });
    case 'receipt-code-symbol':
      return words('check.refused.receipt-code-symbol', { symbol: problem.symbol });
    case 'unknown':
      return words('check.refused.unknown', { code: problem.receipt });
  }
}
