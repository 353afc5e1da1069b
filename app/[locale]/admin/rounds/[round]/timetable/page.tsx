import type { Metadata } from 'next';
import { Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Particulars } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { Deadline } from '@/components/ui/time';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminRound } from '@/queries/rounds/admin-round';
import { AdminMissing } from '../../../frame';
import { formWords, momentField } from '../../set-up-words';
import { addDate, saveTimes } from '../actions';
import { lockedWords, openRound, type RoundParams, roundPath } from '../scene';
import { SetUpPage } from '../set-up-page';
import { dateFields } from './fields';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<RoundParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: wordsFor(locale, 'adminSetup')('timetable.title'), robots: { index: false } };
}

/** When the round opens and closes, and any other dates. */
export default async function TimetablePage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openRound(address, '/timetable');
  if (!scene) return <AdminMissing locale={locale} />;
  const { round, isPublic } = scene;
  const t = wordsFor(locale, 'adminSetup');
  const locked = lockedWords(scene, locale);
  const { zone, opensAt, closesAt } = round;
  return (
    <SetUpPage params={address} scene={scene} page="/timetable">
      <PageHeader over={t('over', { round: round.title })} title={t('timetable.title')}>
        {locked ? <Inset>{locked}</Inset> : null}
      </PageHeader>
      <Section
        id="main-dates"
        title={t('timetable.main')}
        note={t(isPublic ? 'timetable.fixedNote' : 'timetable.mainNote')}
      >
        {isPublic || locked ? (
          <div className="stack">
            <Particulars
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
            <SetUpForm
              action={saveTimes.bind(null, address)}
              hidden={{ round: round.slug }}
              words={formWords(locale, t('timetable.saveTimes'))}
              fields={[
                momentField(
                  locale,
                  { name: 'opens', label: t('make.opens'), hint: t('make.momentHint') },
                  { at: opensAt, zone },
                ),
                momentField(
                  locale,
                  { name: 'closes', label: t('make.closes'), hint: t('make.closesHint') },
                  { at: closesAt, zone },
                ),
              ]}
            />
          </div>
        )}
      </Section>
      <Section id="other-dates" title={t('timetable.others')} note={t('timetable.othersNote')}>
        <Dates scene={scene} isLocked={locked !== null} locale={locale} />
      </Section>
      {locked ? null : (
        <Section id="add-date" title={t('timetable.add')}>
          <div>
            <SetUpForm
              action={addDate.bind(null, address)}
              hidden={{ round: round.slug }}
              words={formWords(locale, t('timetable.addButton'))}
              fields={dateFields(locale, { zone, isPublic })}
              isQuiet
            />
          </div>
        </Section>
      )}
    </SetUpPage>
  );
}

type DatesProps = { readonly scene: AdminRound; readonly isLocked: boolean; readonly locale: Locale };

function Dates({ scene: { round, entries }, isLocked, locale }: DatesProps) {
  const t = wordsFor(locale, 'adminSetup');
  if (entries.length === 0) return <p>{t('timetable.none')}</p>;
  return (
    <DataTable
      caption={t('timetable.caption')}
      isCaptionHidden
      columns={[
        { key: 'what', head: t('timetable.what') },
        { key: 'when', head: t('timetable.when') },
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
