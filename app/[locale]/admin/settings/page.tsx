import { adminPage } from '@/app/[locale]/admin/admin-page';
import { Ask } from '@/app/[locale]/ask';
import { Inset } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader } from '@/components/ui/section';
import { INTAKES, missingSettings, type Settings } from '@/domain/installation/settings';
import { ASK } from '@/messages/contact-words';
import { formWords } from '@/messages/form-words';
import { atStart } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminSettings } from '@/queries/installation/settings';
import { saveSettings } from './actions';
import { missingWords, SETTINGS_PATH } from './settings-words';

export const dynamic = 'force-dynamic';

/** The public settings of the installation: who runs it, whom to ask, and whether it is the Party's own intake. */
const page = adminPage({
  path: (_: { locale: Locale }) => SETTINGS_PATH,
  part: 'settings',
  load: async (context) => ({
    ...(await adminSettings(context)),
    isOwner: context.actor.admin === 'owner',
  }),
  title: (_, { locale }) => wordsFor(locale, 'settings')('title'),
  render: ({ settings, isOwner }, { locale }) => {
    const t = wordsFor(locale, 'settings');
    const missing = missingSettings(settings);
    const head = (
      <>
        <PageHeader title={t('title')} lede={t('lede')} />
        {missing.length > 0 ? (
          <Inset>
            {atStart(missingWords(missing, locale), locale)} {t('noRound')}
          </Inset>
        ) : null}
      </>
    );
    if (!isOwner)
      return (
        <div className="stack">
          {head}
          <p>
            <Ask locale={locale} text={t('ownersOnly', { contact: ASK })} />
          </p>
          <SummaryList rows={factsOf(settings, locale)} />
        </div>
      );
    return (
      <Form
        action={saveSettings.bind(null, { locale })}
        words={formWords(locale, t('save'))}
        fields={[
          {
            as: 'line',
            name: 'operatorName',
            label: t('operatorName'),
            hint: t('operatorHint'),
            value: settings.operatorName ?? '',
          },
          {
            as: 'email',
            name: 'contactEmail',
            label: t('contactEmail'),
            hint: t('contactHint'),
            value: settings.contactEmail ?? '',
          },
          { as: 'line', name: 'webPage', label: t('webPage'), hint: t('webHint'), value: settings.webPage ?? '' },
          {
            as: 'one',
            name: 'intake',
            label: t('intake'),
            hint: t('intakeHint'),
            value: settings.intake ?? '',
            choices: INTAKES.map((value) => ({ value, words: t(`intakes.${value}`) })),
          },
        ]}
      >
        {head}
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function factsOf({ operatorName, contactEmail, webPage, intake }: Settings, locale: Locale) {
  const t = wordsFor(locale, 'settings');
  const none = t('none');
  return [
    { term: t('operatorName'), detail: operatorName ?? none },
    { term: t('contactEmail'), detail: contactEmail ?? none },
    { term: t('webPage'), detail: webPage ?? none },
    { term: t('intake'), detail: intake ? t(`intakes.${intake}`) : none },
  ];
}
