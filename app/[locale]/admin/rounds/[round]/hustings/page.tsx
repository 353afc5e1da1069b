import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { When } from '@/components/candidates/hustings';
import { Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminHustings, adminHustings } from '@/queries/candidates/hustings';
import { createHustingsEvent } from '../actions';
import { hustingFields } from './hustings-form';

export const dynamic = 'force-dynamic';

/** The hustings events of a round, and the form to add one. */
const page = roundPage<RoundAddress, AdminHustings>({
  page: () => '/hustings',
  load: (context, { round }) => adminHustings(context, round),
  title: ({ hustings }, { locale }) => wordsFor(locale, 'guideAdmin')('hustings.title', { n: hustings.length }),
  render: (found, { locale, address, mayAct }) => {
    const { round, hustings } = found;
    const t = wordsFor(locale, 'guideAdmin');
    // Hustings events can take place after a round is declared.
    const isOver = round.state === 'cancelled' ? t('hustings.locked') : null;
    const locked = mayAct ? isOver : wordsFor(locale, 'adminSetup')('locked.observer');
    return (
      <>
        <PageHeader
          over={wordsFor(locale, 'adminSetup')('over', { round: round.title })}
          title={t('hustings.title', { n: hustings.length })}
        >
          {locked ? <Inset>{locked}</Inset> : null}
        </PageHeader>
        <div className="mb-s7">
          {hustings.length === 0 ? (
            <p>{t('hustings.none')}</p>
          ) : (
            <Listed found={found} isLocked={locked !== null} locale={locale} />
          )}
        </div>
        {locked ? null : (
          <Section id="list" title={t('hustings.add')}>
            <div>
              <Form
                action={createHustingsEvent.bind(null, address)}
                hidden={{ round: round.slug }}
                words={formWords(locale, t('hustings.addButton'))}
                fields={hustingFields(locale, found)}
              />
            </div>
          </Section>
        )}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type ListedProps = { readonly found: AdminHustings; readonly isLocked: boolean; readonly locale: Locale };

function Listed({ found: { round, hustings }, isLocked, locale }: ListedProps) {
  const t = wordsFor(locale, 'guideAdmin');
  return (
    <DataTable
      caption={t('hustings.caption')}
      isCaptionHidden
      columns={[
        { key: 'what', head: t('hustings.what') },
        { key: 'when', head: t('hustings.when') },
        { key: 'contest', head: t('hustings.contest') },
      ]}
      rows={hustings.map((husting) => {
        const { id, title, contest, cancelledAt, cancelReason } = husting;
        const to = href(locale, roundPath(round.slug, `/hustings/${id}`));
        const when = <When husting={husting} zone={round.zone} locale={locale} />;
        return {
          key: id,
          cells: [
            cancelledAt ? (
              <span key="what">
                <s>{title}</s>
                <small className="quiet block font-normal">
                  {t('hustings.cancelled', { reason: cancelReason ?? '' })}
                </small>
              </span>
            ) : isLocked ? (
              title
            ) : (
              <a href={to}>{title}</a>
            ),
            cancelledAt ? <s key="when">{when}</s> : when,
            contest?.title ?? t('hustings.every'),
          ],
        };
      })}
    />
  );
}
