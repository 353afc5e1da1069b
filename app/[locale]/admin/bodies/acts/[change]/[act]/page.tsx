import { adminPage } from '@/app/[locale]/admin/admin-page';
import { dayAndReason } from '@/app/[locale]/admin/bodies/act-fields';
import { day, undo } from '@/app/[locale]/admin/bodies/actions';
import { bodyName } from '@/components/bodies/body-name';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { CAN_BE_UNDONE } from '@/domain/bodies/body-changes';
import { formWords } from '@/messages/form-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminBodyAct } from '@/queries/bodies/admin-bodies';
import type { BodyPast } from '@/queries/bodies/body-acts';

export const dynamic = 'force-dynamic';

type Address = { readonly locale: Locale; readonly change: string; readonly act: string };
type Found = { readonly past: BodyPast; readonly act: 'undo' | 'day' };

const undoable = (past: BodyPast) => CAN_BE_UNDONE.find((one) => one === past.kind) ?? 'closed';

const titleOf = ({ past, act }: Found, locale: Locale) => {
  const t = wordsFor(locale, 'bodiesAdmin');
  const parts = { body: bodyName(past.body, locale) };
  return act === 'day' ? t('titles.day', parts) : t(`titles.undo.${undoable(past)}`, parts);
};

/** The form that undoes an act of a body's history, or corrects its day. */
const page = adminPage<Address, Found>({
  path: ({ change, act }) => `/admin/bodies/acts/${change}/${act}`,
  part: 'bodies',
  isForActing: true,
  load: async (context, { change, act }) => {
    const past = await adminBodyAct(context, change);
    if (!past || past.undoneAt || (act !== 'undo' && act !== 'day')) return null;
    return act === 'undo' && !CAN_BE_UNDONE.some((one) => one === past.kind) ? null : { past, act };
  },
  title: (found, { locale }) => titleOf(found, locale),
  back: ({ past }, { locale }) => ({ path: `/admin/bodies/${past.body.slug}`, words: bodyName(past.body, locale) }),
  render: (found, { locale, address }) => {
    const t = wordsFor(locale, 'bodiesAdmin');
    const { past, act } = found;
    const reason = dayAndReason(locale).slice(1);
    return (
      <Form
        action={(act === 'undo' ? undo : day).bind(null, address)}
        hidden={act === 'undo' ? { change: past.id, 'on-day': '', 'on-month': '', 'on-year': '' } : { change: past.id }}
        fields={act === 'undo' ? reason : dayAndReason(locale, 'newDay')}
        words={formWords(locale, t(`buttons.${act}`))}
      >
        <PageHeader title={titleOf(found, locale)} lede={t(`happens.${act}`)} />
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
