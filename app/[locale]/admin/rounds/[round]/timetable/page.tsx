import { lockedWords, type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { momentField } from '@/app/[locale]/admin/set-up-fields';
import { Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { Deadline } from '@/components/ui/time';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminRound, adminRound } from '@/queries/rounds/admin-round';
import { addDate, saveTimes } from '../actions';
import { dateFields } from './fields';

export const dynamic = 'force-dynamic';

/** The page of the timetable: when the round opens and closes, and any other dates. */
const page = roundPage<RoundAddress, AdminRound>({
  page: () => '/timetable',
  load: (context, { round }) => adminRound(context, round),
  title: (_, { locale }) => wordsFor(locale, 'adminSetup')('tasks.timetable'),
  render: (found, facts) => {
    const { round, isPublic } = found;
    const { locale, address } = facts;
    const t = wordsFor(locale, 'adminSetup');
    const locked = lockedWords(found, facts);
    const { zone, opensAt, closesAt } = round;
    return (
      <>
        <PageHeader over={t('over', { round: round.title })} title={t('tasks.timetable')}>
          {locked ? <Inset>{locked}</Inset> : null}
        </PageHeader>
        <Section
          id="main-dates"
          title={t('timetable.main')}
          note={t(isPublic ? 'timetable.fixedNote' : 'timetable.mainNote')}
        >
          {isPublic || locked ? (
            <div className="stack">
              <SummaryList
                rows={[
                  { term: t('make.opens'), detail: <Deadline at={opensAt} zone={zone} locale={locale} /> },
                  { term: t('make.closes'), detail: <Deadline at={closesAt} zone={zone} locale={locale} /> },
                ]}
              />
              {locked ? null : (
                <p>
                  <a href={href(locale, roundPath(round.slug, '/deadline'))}>{t('timetable.move')}</a>
                </p>
              )}
            </div>
          ) : (
            <div>
              <Form
                action={saveTimes.bind(null, address)}
                hidden={{ round: round.slug }}
                words={formWords(locale, t('timetable.saveTimes'))}
                fields={[
                  momentField(
                    { name: 'opens', label: t('make.opens'), hint: t('make.momentHint') },
                    { at: opensAt, zone },
                  ),
                  momentField(
                    { name: 'closes', label: t('make.closes'), hint: t('make.closesHint') },
                    { at: closesAt, zone },
                  ),
                ]}
              />
            </div>
          )}
        </Section>
        <Section id="other-dates" title={t('timetable.others')} note={t('timetable.othersNote')}>
          <Dates found={found} isLocked={locked !== null} locale={locale} />
        </Section>
        {locked ? null : (
          <Section id="add-date" title={t('timetable.add')}>
            <div>
              <Form
                action={addDate.bind(null, address)}
                hidden={{ round: round.slug }}
                words={formWords(locale, t('timetable.addButton'))}
                fields={dateFields(locale, { zone, isPublic })}
                isQuiet
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

type DatesProps = { readonly found: AdminRound; readonly isLocked: boolean; readonly locale: Locale };

function Dates({ found: { round, entries }, isLocked, locale }: DatesProps) {
  const t = wordsFor(locale, 'adminSetup');
  if (entries.length === 0) return <p>{t('timetable.none')}</p>;
  return (
    <DataTable
      caption={t('timetable.caption')}
      isCaptionHidden
      columns={[
        { key: 'what', head: t('timetable.what') },
        { key: 'when', head: t('timetable.at') },
      ]}
      rows={entries.map(({ id, kind, label, at }) => {
        const words = label ?? t(`timetable.kinds.${kind}`);
        return {
          key: id,
          cells: [
            isLocked ? words : <a href={href(locale, roundPath(round.slug, `/timetable/${id}`))}>{words}</a>,
            <Deadline key="at" at={at} zone={round.zone} locale={locale} />,
          ],
        };
      })}
    />
  );
}
