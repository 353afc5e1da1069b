import { adminPage } from '@/app/[locale]/admin/admin-page';
import { BODY_ACTS, fieldsOfAct } from '@/app/[locale]/admin/bodies/act-fields';
import { aliases, close, merge, rename, size, split } from '@/app/[locale]/admin/bodies/actions';
import { bodyName } from '@/components/bodies/body-name';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { KINDS } from '@/domain/bodies/kinds';
import { formWords } from '@/messages/form-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminBody } from '@/queries/bodies/admin-bodies';

export const dynamic = 'force-dynamic';

const ACTIONS = { rename, aliases, size, close, merge, split } as const;

type Address = { readonly locale: Locale; readonly body: string; readonly act: string };

/** The form of one act about a body: a new name, other names, closing, merging or splitting. */
const page = adminPage({
  path: ({ body, act }: Address) => `/admin/bodies/${body}/${act}`,
  part: 'bodies',
  isForActing: true,
  load: async (context, { body: slug, act: typed }) => {
    const act = BODY_ACTS.find((one) => one === typed);
    const { body } = await adminBody(context, slug);
    const isCounted = act !== 'size' || KINDS[body.kind].counts !== null;
    return act && isCounted && body.endsOn === null ? { act, body } : null;
  },
  title: ({ act, body }, { locale }) =>
    wordsFor(locale, 'bodiesAdmin')(`titles.${act}`, { body: bodyName(body, locale) }),
  back: ({ body }, { locale }) => ({ path: `/admin/bodies/${body.slug}`, words: bodyName(body, locale) }),
  render: ({ act, body }, { locale, address }) => {
    const t = wordsFor(locale, 'bodiesAdmin');
    return (
      <Form
        action={ACTIONS[act].bind(null, address)}
        hidden={{ body: body.slug }}
        fields={fieldsOfAct(act, body, locale)}
        words={formWords(locale, t(`buttons.${act}`))}
      >
        <PageHeader title={t(`titles.${act}`, { body: bodyName(body, locale) })} lede={t(`happens.${act}`)} />
        {act === 'rename' || act === 'aliases' || act === 'size' ? null : (
          <p className="mb-s5 max-w-text">{t('happens.rounds')}</p>
        )}
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
