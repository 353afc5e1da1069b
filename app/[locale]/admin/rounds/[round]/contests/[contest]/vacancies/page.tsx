import { contestPath } from '@/app/[locale]/admin/round-page';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader, Section } from '@/components/ui/section';
import { longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminContest } from '@/queries/contests/admin-contest';
import { resultPage } from '../result-page';

export const dynamic = 'force-dynamic';

const titleOf = ({ seats }: Pick<AdminContest, 'seats'>, locale: Locale): string =>
  wordsFor(locale, 'seats')('vacancies.title', {
    n: seats.filter(({ now }) => now.state === 'held').length,
    vacant: seats.filter(({ now }) => now.state === 'vacant').length,
  });

/** The page that shows who holds each seat today and the recorded vacancies, with links to record more. */
const page = resultPage({
  page: () => '/vacancies',
  here: 'vacancies',
  load: (contest) => contest,
  title: (found, { locale }) => titleOf(found, locale),
  render: (found, { locale, address, path, mayAct }) => {
    const t = wordsFor(locale, 'seats');
    const { round, contest, seats } = found;
    return (
      <>
        <PageHeader over={t('over', { round: round.title, contest: contest.title })} title={titleOf(found, locale)}>
          {seats.length === 0 ? (
            <>
              <p>{t('vacancies.noneElected')}</p>
              <p>
                <a href={href(locale, contestPath(address.round, address.contest, '/results'))}>{t('results.title')}</a>
              </p>
            </>
          ) : mayAct ? (
            <p>
              <LinkButton kind="act" href={href(locale, `${path}/new`)}>
                {t('vacancy.title')}
              </LinkButton>
            </p>
          ) : null}
        </PageHeader>
        {seats.length > 0 ? (
          <Section id="seats" title={t('vacancies.seats')}>
            <Seats seats={seats} locale={locale} />
          </Section>
        ) : null}
        <Section id="record" title={t('vacancies.list')} note={t('vacancies.listNote')}>
          <OnRecord facts={found.facts} path={path} mayAct={mayAct} locale={locale} />
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function Seats({ seats, locale }: Pick<AdminContest, 'seats'> & { readonly locale: Locale }) {
  const t = wordsFor(locale, 'seats');
  return (
    <DataTable
      caption={t('vacancies.caption')}
      isCaptionHidden
      columns={[
        { key: 'holder', head: t('holder') },
        { key: 'since', head: t('vacancies.since') },
      ]}
      rows={seats.map(({ number, now }) => {
        if (now.state !== 'held') {
          const after = now.state === 'vacant' ? now.after : null;
          return {
            key: String(number),
            cells: [
              t('vacancies.vacant', { name: after?.holder.name ?? '' }),
              after?.until ? longDay(after.until, locale) : '',
            ],
          };
        }
        const { holder, from, suspendedOn } = now.term;
        return {
          key: String(number),
          cells: [
            <span key="holder">
              {holder.name}
              {now.isSuspended && suspendedOn ? (
                <small className="quiet block font-normal">
                  {t('vacancies.suspended', { day: longDay(suspendedOn, locale) })}
                </small>
              ) : null}
            </span>,
            from ? longDay(from, locale) : wordsFor(locale, 'shared')('notKnown'),
          ],
        };
      })}
    />
  );
}

type OnRecordProps = Pick<AdminContest, 'facts'> & {
  readonly path: string;
  readonly mayAct: boolean;
  readonly locale: Locale;
};

function OnRecord({ facts, path, mayAct, locale }: OnRecordProps) {
  const t = wordsFor(locale, 'seats');
  if (facts.rows.length === 0)
    return (
      <Empty>
        <p>{t('vacancies.none')}</p>
      </Empty>
    );
  const name = (id: (typeof facts.rows)[number]['filledById']) => (id ? (facts.people.get(id)?.name ?? '') : '');
  return (
    <ul className="stack gap-s5">
      {facts.rows.map((row) => {
        const holder = name(row.candidacyId);
        const day = longDay(row.leftOn, locale);
        const to = (page: string) => href(locale, `${path}/${row.id}/${page}`);
        const isTakenBack = row.retractedAt !== null;
        const isOpen = !isTakenBack && row.filledById === null && row.why !== 'suspended';
        return (
          <li key={row.id} className="stack gap-s1">
            <h3>{holder}</h3>
            <p>{t('retract.what', { what: t(`why.${row.why}`), day })}</p>
            {row.note ? <p>{row.note}</p> : null}
            {row.filledById && row.filledOn && row.filledHow ? (
              <p>
                {t('vacancies.filled', {
                  name: name(row.filledById),
                  day: longDay(row.filledOn, locale),
                  how: t(`how.${row.filledHow}`),
                })}
              </p>
            ) : null}
            {isOpen ? <p>{t('vacancies.notFilled')}</p> : null}
            {isTakenBack ? <p>{t('vacancies.takenBack', { reason: row.retractReason ?? '' })}</p> : null}
            {mayAct && !isTakenBack ? (
              <p className="actions">
                {isOpen ? (
                  <a href={to('fill')}>
                    {t('fill.button')}
                    <span className="vh"> {t('vacancies.fillOf', { name: holder })}</span>
                  </a>
                ) : null}
                <a href={to('retract')}>
                  {t('vacancies.retract')}
                  <span className="vh"> {t('vacancies.retractOf', { name: holder, day })}</span>
                </a>
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
