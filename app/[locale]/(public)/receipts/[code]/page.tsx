import { publicPage } from '@/app/[locale]/(public)/public-page';
import { askIn } from '@/app/[locale]/ask';
import { bodyName } from '@/components/bodies/body-name';
import { ReceiptView } from '@/components/nominations/receipt';
import { readReceiptCode } from '@/domain/nominations/receipt-codes';
import { wordsFor } from '@/messages/translate';
import { receiptPage } from '@/queries/nominations/receipt';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page of a receipt: the certificate of what the site received. */
const page = publicPage({
  load: async (context, { code }: { code: string }) => {
    const read = readReceiptCode(decodeURIComponent(code));
    return read.ok ? receiptPage(context, read.value) : null;
  },
  metadata: ({ code, ...receipt }, { locale }) => {
    const words = wordsFor(locale, 'receipts');
    const body = bodyName(receipt.body, locale);
    return {
      title: words('pageTitle', { code, body }),
      description: words('description', { body, contest: receipt.contest.title }),
    };
  },
  frame: ({ code, round }) => ({
    path: `/receipts/${code}`,
    section: 'receipts',
    round: round.slug,
    isPractice: round.kind === 'practice',
  }),
  view: (receipt, { locale, now }) => (
    <ReceiptView receipt={receipt} now={now} locale={locale} ask={askIn(locale, receipt.round.slug)} />
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
