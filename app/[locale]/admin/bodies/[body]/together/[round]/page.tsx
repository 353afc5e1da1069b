import { adminPage } from '@/app/[locale]/admin/admin-page';
import { together } from '@/app/[locale]/admin/bodies/actions';
import { bodyName } from '@/components/bodies/body-name';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { list } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminBody } from '@/queries/bodies/admin-bodies';

export const dynamic = 'force-dynamic';

type Address = { readonly locale: Locale; readonly body: string; readonly round: string };

/** The form that counts merged bodies together in a round that was announced before the merger. */
const page = adminPage({
  path: ({ body, round }: Address) => `/admin/bodies/${body}/together/${round}`,
  part: 'bodies',
  isForActing: true,
  load: async (context, { body: slug, round }) => {
    const { body, rounds } = await adminBody(context, slug);
    const task = rounds.find((one) => one.round.slug === round);
    return task?.merger ? { body, round: task.round, merger: task.merger } : null;
  },
  title: ({ body, round }, { locale }) =>
    wordsFor(locale, 'bodiesAdmin')('titles.together', { body: bodyName(body, locale), round: round.title }),
  back: ({ body }, { locale }) => ({ path: `/admin/bodies/${body.slug}`, words: bodyName(body, locale) }),
  render: ({ body, round, merger }, { locale, address }) => {
    const t = wordsFor(locale, 'bodiesAdmin');
    const parts = {
      body: bodyName(body, locale),
      others: list(
        merger.others.map((other) => bodyName(other, locale)),
        locale,
      ),
    };
    return (
      <Form
        action={together.bind(null, address)}
        hidden={{ round: round.slug, change: merger.id }}
        words={formWords(locale, t('buttons.together'))}
        fields={[{ as: 'lines', name: 'reason', label: t('form.reason'), hint: t('form.reasonHint') }]}
      >
        <PageHeader
          title={t('titles.together', { body: parts.body, round: round.title })}
          lede={t('happens.together', parts)}
        />
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
