import { lockedWords, type RoundAddress, roundPage } from '@/app/[locale]/admin/round-page';
import { momentField, reasonField } from '@/app/[locale]/admin/set-up-fields';
import { Inset } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { CONFIRMATIONS } from '@/domain/nominations/confirmation';
import { formWords } from '@/messages/form-words';
import { longInstantInZone } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import { type AdminRound, adminRound } from '@/queries/rounds/admin-round';
import { saveConfirmationChoice } from '../actions';

export const dynamic = 'force-dynamic';

/** The page on which an admin chooses whether a second officer must confirm, and until when. */
const page = roundPage<RoundAddress, AdminRound>({
  page: () => '/confirmation',
  load: (context, { round }) => adminRound(context, round),
  title: (_, { locale }) => wordsFor(locale, 'adminSetup')('tasks.confirmation'),
  render: (found, facts) => {
    const { round, isPublic, secondAdmin, unconfirmed } = found;
    const { locale, address } = facts;
    const t = wordsFor(locale, 'adminSetup');
    const locked = lockedWords(found, facts);
    const head = <PageHeader over={t('over', { round: round.title })} title={t('tasks.confirmation')} />;
    if (locked)
      return (
        <div className="stack">
          {head}
          <Inset>{locked}</Inset>
          <p>{t(`confirmation.${round.confirmation}`)}</p>
        </div>
      );
    const deadline = longInstantInZone(round.closesAt, round.zone, locale);
    return (
      <Form
        action={saveConfirmationChoice.bind(null, address)}
        hidden={{ round: round.slug }}
        words={formWords(locale, t('save'))}
        fields={[
          {
            as: 'one',
            name: 'confirmation',
            label: t('confirmation.label'),
            hint: t('confirmation.hint'),
            value: round.confirmation,
            choices: CONFIRMATIONS.map((value) => ({ value, words: t(`confirmation.${value}`) })),
          },
          momentField(
            { name: 'end', label: t('confirmation.end'), hint: t('confirmation.endHint', { deadline }) },
            round.confirmBy === null ? undefined : { at: round.confirmBy, zone: round.zone },
          ),
          ...reasonField(locale, isPublic),
        ]}
      >
        {head}
        <div className="stack mb-s6">
          <p className="max-w-text">{t('confirmation.replaced')}</p>
          {isPublic && unconfirmed > 0 ? <p>{t('confirmation.unconfirmed', { n: unconfirmed })}</p> : null}
          {secondAdmin ? <Inset>{wordsFor(locale, 'ruleChanges')(`needed.${CONFIRMATION[secondAdmin]}`)}</Inset> : null}
        </div>
      </Form>
    );
  },
});

const CONFIRMATION = { second: 'confirmation', only: 'only' } as const;

export const generateMetadata = page.generateMetadata;
export default page.Page;
