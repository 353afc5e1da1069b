import { adminPage } from '@/app/[locale]/admin/admin-page';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { BODY_KINDS, REGIONS } from '@/domain/bodies/bodies';
import { formWords } from '@/messages/form-words';
import { atStart } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { dayAndReason } from '../act-fields';
import { add } from '../actions';

export const dynamic = 'force-dynamic';

/** The form that adds one body of any kind. */
const page = adminPage<{ locale: Locale }, object>({
  path: () => '/admin/bodies/new',
  part: 'bodies',
  isForActing: true,
  load: async () => ({}),
  title: (_, { locale }) => wordsFor(locale, 'bodiesAdmin')('add'),
  back: (_, { locale }) => ({ path: '/admin/bodies', words: wordsFor(locale, 'bodiesAdmin')('title') }),
  render: (_, { locale, address }) => {
    const t = wordsFor(locale, 'bodiesAdmin');
    const kinds = wordsFor(locale, 'kinds');
    const regions = wordsFor(locale, 'shared');
    return (
      <Form
        action={add.bind(null, address)}
        words={formWords(locale, t('buttons.add'))}
        fields={[
          {
            as: 'one',
            name: 'kind',
            label: t('form.kind'),
            choices: BODY_KINDS.map((kind) => ({ value: kind, words: atStart(kinds(`one.${kind}`), locale) })),
          },
          {
            as: 'line',
            name: 'name',
            label: t('form.name'),
            hint: t('form.nameHint', { name: 'Hexham', named: 'Hexham CLP' }),
          },
          { as: 'line', name: 'nameCy', label: t('form.nameCy'), hint: t('form.nameCyHint') },
          {
            as: 'select',
            name: 'region',
            label: t('form.region'),
            hint: t('form.regionHint'),
            options: [
              { value: '', words: t('form.regionNone') },
              ...REGIONS.map((region) => ({ value: region, words: regions(`region.${region}`) })),
            ],
          },
          { as: 'number', name: 'size', label: t('form.sizeNew'), hint: t('form.sizeHint') },
          { as: 'lines', name: 'aliases', label: t('form.aliases'), hint: t('form.aliasesHint') },
          { as: 'line', name: 'within', label: t('form.within'), hint: t('form.withinHint') },
          { as: 'line', name: 'code', label: t('form.code'), hint: t('form.codeHint') },
          ...dayAndReason(locale),
        ]}
      >
        <PageHeader title={t('add')} lede={t('happens.add')} />
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
