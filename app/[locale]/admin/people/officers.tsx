import { bareName } from '@/components/bodies/body-name';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { officeTime } from '@/domain/people/offices';
import { dayOf, longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminPeople, BodyWithOfficers } from '@/queries/people/admin-people';
import type { OfficerRow } from '@/queries/people/officers';

const ZONE = 'Europe/London';

/**
 * The UK day of an instant, in words. A term ends at the first instant after its last day, so that day is found from
 * the instant before.
 */
export const dayWords = (at: Date, locale: Locale): string => longDay(dayOf(at, ZONE), locale);
const lastDayWords = (endsAt: Date, locale: Locale): string => dayWords(new Date(endsAt.getTime() - 1), locale);

/** "Secretary since 1 May 2026" */
export function termWords(officer: OfficerRow, now: Date, locale: Locale): string {
  const t = wordsFor(locale, 'adminPeople');
  const office = wordsFor(locale, 'kinds')(`office.${officer.office}`);
  const from = dayWords(officer.startsAt, locale);
  if (officer.endsAt !== null) return t('termFromTo', { office, from, to: lastDayWords(officer.endsAt, locale) });
  return t(officeTime(officer, now) === 'now' ? 'term.since' : 'term.toCome', { office, from });
}

/** Whether the person can be reached and has ever signed in, and if not, the likely reason. */
function signInWords(officer: OfficerRow, locale: Locale): string {
  const t = wordsFor(locale, 'adminPeople');
  if (officer.emailRefusedAt) return t('state.refused', { on: dayWords(officer.emailRefusedAt, locale) });
  if (officer.hasSignedIn) return t('state.signedIn');
  if (officer.hasMailFailed) return t('state.failed');
  return officer.invitedAt ? t('state.invited', { on: dayWords(officer.invitedAt, locale) }) : t('state.never');
}

/** How the office came about, as a sentence; empty if nobody stored it. */
function originWords({ origin }: OfficerRow, locale: Locale): string {
  return origin ? `${wordsFor(locale, 'officeRequests')(`origin.${origin}`)}. ` : '';
}

/** An officer in a cell: address, then office and sign-in in small type. */
export function OfficerLine({
  officer,
  now,
  locale,
}: {
  readonly officer: OfficerRow;
  readonly now: Date;
  readonly locale: Locale;
}) {
  return (
    <span className="wrap-anywhere">
      {officer.email}
      <small className="quiet block font-normal">
        {termWords(officer, now, locale)}. {originWords(officer, locale)}
        {signInWords(officer, locale)}.
      </small>
    </span>
  );
}

type Shown = NonNullable<AdminPeople['shown']>;
type Props = { readonly shown: Shown; readonly now: Date; readonly locale: Locale };

/** The CLPs of the region, or with the name, that the admin asked for, each with its officers. */
export function ShownBodies({ shown, now, locale }: Props) {
  const t = wordsFor(locale, 'adminPeople');
  const { bodies } = shown;
  return (
    <Section id="shown" title={titleOf(shown, locale)} note={<Others shown={shown} locale={locale} />}>
      {bodies.length === 0 ? (
        <Empty>
          <p>{shown.by === 'name' ? t('shown.nameNone', { typed: shown.typed }) : t('shown.nobody')}</p>
        </Empty>
      ) : (
        <OfficersTable caption={t('shown.caption')} bodies={bodies} now={now} locale={locale} />
      )}
    </Section>
  );
}

type TableProps = {
  readonly caption: string;
  readonly bodies: readonly BodyWithOfficers[];
  readonly now: Date;
  readonly locale: Locale;
};

function OfficersTable({ caption, bodies, now, locale }: TableProps) {
  const t = wordsFor(locale, 'adminPeople');
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={[
        { key: 'body', head: t('shown.body') },
        { key: 'officers', head: t('shown.officers') },
      ]}
      rows={bodies.map(({ body, officers }) => ({
        key: body.id,
        cells: [
          <a key="body" href={href(locale, `/admin/people/bodies/${body.slug}`)}>
            {bareName(body, locale)}
          </a>,
          officers.length === 0 ? (
            <span key="none" className="quiet">
              {t('shown.noOfficer')}
            </span>
          ) : (
            <ul key="officers" className="stack gap-s2">
              {officers.map((officer) => (
                <li key={officer.id}>
                  <OfficerLine officer={officer} now={now} locale={locale} />
                </li>
              ))}
            </ul>
          ),
        ],
      }))}
    />
  );
}

/** The CLPs with an officer whose address the mail server refused, each with those officers. Nothing if there are none. */
export function UnreachableOfficers({ bodies, now, locale }: Omit<TableProps, 'caption'>) {
  const t = wordsFor(locale, 'adminPeople');
  if (bodies.length === 0) return null;
  return (
    <Section id="unreachable" title={t('unreachable.title')} note={t('unreachable.note')}>
      <OfficersTable caption={t('unreachable.title')} bodies={bodies} now={now} locale={locale} />
    </Section>
  );
}

function titleOf(shown: Shown, locale: Locale): string {
  const t = wordsFor(locale, 'adminPeople');
  if (shown.by === 'name') return t('shown.name', { typed: shown.typed });
  const region = wordsFor(locale, 'shared')(`region.${shown.region}`);
  return t(shown.isNoneOnly ? 'shown.regionNone' : 'shown.region', { region });
}

function Others({ shown, locale }: Omit<Props, 'now'>) {
  const t = wordsFor(locale, 'adminPeople');
  if (shown.by === 'name') return shown.isCut ? t('shown.isCut') : null;
  const query = new URLSearchParams({ region: shown.region, ...(shown.isNoneOnly ? {} : { show: 'none' }) });
  const region = wordsFor(locale, 'shared')(`region.${shown.region}`);
  return (
    <a href={href(locale, `/admin/people?${query}#shown`)}>
      {shown.isNoneOnly ? t('shown.all', { region }) : t('shown.onlyNone')}
    </a>
  );
}
