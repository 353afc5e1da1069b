import { Act, actReason } from '@/app/[locale]/admin/act';
import { adminPage } from '@/app/[locale]/admin/admin-page';
import { LogEntry } from '@/components/log/entry';
import { Empty } from '@/components/ui/callout';
import { PageHeader } from '@/components/ui/section';
import { type Locale, wordsFor } from '@/messages/translate';
import { type EntryTexts, entryTexts } from '@/queries/log/entry-texts';
import { redact } from './actions';

export const dynamic = 'force-dynamic';

type Address = { readonly locale: Locale; readonly entry: string };

/** The page on which an admin removes text in a log entry from the record. */
const page = adminPage<Address, EntryTexts>({
  path: ({ entry }) => `/admin/log/redact/${entry}`,
  part: 'log',
  isForActing: true,
  load: async (context, { entry }) => (/^[1-9]\d{0,8}$/.test(entry) ? entryTexts(context, Number(entry)) : null),
  title: (_, { locale }) => wordsFor(locale, 'verify')('redact.title'),
  back: (_, { locale }) => ({ path: '/admin/log', words: wordsFor(locale, 'verify')('adminLog.title') }),
  render: ({ row, names, texts }, { locale, address }) => {
    const t = wordsFor(locale, 'verify');
    const over = t('redact.over', { seq: row.seq });
    if (texts.length === 0)
      return (
        <>
          <PageHeader over={over} title={t('redact.title')} />
          <Empty title={t('redact.none')}>
            <p>{t('redact.noneText')}</p>
          </Empty>
        </>
      );
    return (
      <Act
        locale={locale}
        over={over}
        title={t('redact.title')}
        points={[t('redact.where'), t('redact.proof'), t('redact.copies'), t('redact.final')]}
        action={redact.bind(null, address)}
        hidden={{ entry: address.entry }}
        button={t('redact.button')}
        fields={[
          {
            as: 'one',
            name: 'hash',
            label: t('redact.which'),
            choices: texts.map(({ hash, text }) => ({ value: hash, words: text.slice(0, 300) })),
          },
          actReason(locale),
        ]}
      >
        <p className="quiet wrap-anywhere">
          <LogEntry entry={row.entry} at={row.at} names={names} locale={locale} />
        </p>
      </Act>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
