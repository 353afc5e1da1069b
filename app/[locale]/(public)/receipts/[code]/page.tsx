import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { bodyName } from '@/components/bodies/body-name';
import { Certify, HowToCheck, ReceiptCode, ReceiptParticulars, WhatNow } from '@/components/nominations/receipt';
import { Notice, Warning } from '@/components/ui/callout';
import { Fingerprint } from '@/components/ui/fingerprint';
import { NamedList } from '@/components/ui/lists';
import { readReceiptCode } from '@/domain/nominations/receipt-codes';
import { type Locale, wordsFor } from '@/messages/translate';
import { receiptPage } from '@/queries/nominations/receipt';
import { NotHere } from '../../not-here';
import { PublicPage } from '../../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; code: string }> };

const load = cache(async (typed: string) => {
  const read = readReceiptCode(decodeURIComponent(typed));
  const context = await publicContext();
  return { receipt: read.ok ? await receiptPage(context, read.value) : null, now: context.now };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  const { receipt } = await load(code);
  if (!receipt) return { title: wordsFor(locale, 'shared')('notFound.title') };
  const words = wordsFor(locale, 'receipts');
  const body = bodyName(receipt.body, locale);
  return {
    title: words('pageTitle', { code: receipt.code, body }),
    description: words('description', { body, contest: receipt.contest.title }),
  };
}

/** The certificate: exactly what was received, when, from which body, and whether it still counts. */
export default async function ReceiptPage({ params }: Props) {
  const { locale, code } = await params;
  const { receipt, now } = await load(code);
  if (!receipt) return <NotHere locale={locale} />;
  const words = wordsFor(locale, 'receipts');
  const { round, contest, names } = receipt;
  return (
    <PublicPage
      locale={locale}
      path={`/receipts/${receipt.code}`}
      section="receipts"
      isPractice={round.kind === 'practice'}
    >
      <article className="receipt">
        <div>
          <Notice
            id="receipt"
            over={words('over', { round: round.title, contest: contest.title })}
            title={words('title')}
          >
            <ReceiptCode code={receipt.code} locale={locale} />
            <Certify receipt={receipt} locale={locale} />
            {names.length > 0 ? (
              <NamedList
                names={names.map(({ slug, name, homeBody, number }, place) => ({
                  key: slug ?? String(place),
                  number,
                  name,
                  // As it was received: the name that the body had on that day.
                  note: slug === null ? words('writtenIn', { home: homeBody ?? '' }) : (homeBody ?? undefined),
                }))}
              />
            ) : null}
            {receipt.isIntact ? null : (
              <Warning>
                <p>{words('broken')}</p>
              </Warning>
            )}
            <ReceiptParticulars receipt={receipt} locale={locale} />
            <Fingerprint figures={receipt.fingerprint} locale={locale} />
          </Notice>
        </div>
        <section className="two items-start gap-s6 md:grid md:grid-cols-2 print:mt-0">
          <HowToCheck receipt={receipt} locale={locale} />
          <WhatNow receipt={receipt} now={now} locale={locale} />
        </section>
      </article>
    </PublicPage>
  );
}
