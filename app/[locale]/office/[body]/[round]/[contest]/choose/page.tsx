import { redirect } from 'next/navigation';
import { Ask } from '@/app/[locale]/ask';
import { contestPath, type OfficeContest, officeContestPage, overHeading } from '@/app/[locale]/office/contest-page';
import { bodyName } from '@/components/bodies/body-name';
import { type BallotRow, ChooseForm } from '@/components/nominations/choose-form';
import { memberLinks, publicLinks } from '@/components/rounds/round-links';
import { DeadlineInset } from '@/components/rounds/round-times';
import { Empty } from '@/components/ui/callout';
import { PageHeader } from '@/components/ui/section';
import { CAN_BE_NOMINATED } from '@/domain/candidates/candidacies';
import { ATTRIBUTES } from '@/domain/contests/reserved-seats';
import type { WriteIn } from '@/domain/nominations/write-ins';
import { groupsWords } from '@/messages/about-you-words';
import { ASK } from '@/messages/contact-words';
import { formWords } from '@/messages/form-words';
import { atStart, dayOf, longDay, longInstant, numberWord } from '@/messages/format';
import { quotaWords } from '@/messages/group-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Choosable } from '@/queries/nominations/office-contest';
import { saveNames } from '../actions';

export const dynamic = 'force-dynamic';

/** The second step: the officer chooses names on a ballot paper. */
const page = officeContestPage({
  below: '/choose',
  back: '/meeting/held',
  title: ({ contest }, locale) => chooseTitle(contest.maxPerBody, locale),
  view: (found, address) => {
    const { locale } = address;
    const t = wordsFor(locale, 'office');
    const alone = wordsFor(locale, 'decidesAlone');
    const { round, contest, body, meeting, now, candidacies } = found;
    const at = href(locale, contestPath(address));
    if (!found.hasMet) redirect(`${at}/meeting`);
    const head = (
      <PageHeader over={overHeading(found, locale)} title={chooseTitle(contest.maxPerBody, locale)}>
        <DeadlineInset round={round} now={now} locale={locale}>
          <br />
          {meeting
            ? t('choose.instruction', { day: longDay(meeting.heldOn, locale) })
            : alone('instruction', { most: contest.maxPerBody })}
        </DeadlineInset>
        <p>
          <a href={`${at}/nobody`}>{meeting ? t('choose.nobody') : alone('iNominateNobody')}</a>
        </p>
      </PageHeader>
    );
    return (
      <>
        {candidacies.length === 0 && !contest.acceptsWriteIns ? (
          <>
            {head}
            <Empty title={t('choose.none')}>
              <p>{t('choose.noneText')}</p>
            </Empty>
          </>
        ) : (
          <ChooseForm
            action={saveNames.bind(null, address)}
            rows={candidacies.map((candidacy) => ballotRow(candidacy, found, locale))}
            most={contest.maxPerBody}
            before={ticked(found)}
            hidden={{
              contestId: contest.id,
              bodyId: body.id,
              choice: 'names',
              basedOnVersion: String(found.latest?.version ?? 0),
            }}
            words={chooseWords(found, locale)}
            writeIns={contest.acceptsWriteIns ? { before: written(found), words: writeInWords(locale) } : undefined}
          >
            {head}
          </ChooseForm>
        )}
        {contest.acceptsWriteIns ? null : (
          <p className="small mt-s5 max-w-text">
            <Ask locale={locale} round={round.slug} text={t('choose.missing', { contact: ASK })} />
          </p>
        )}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

/**
 * The boxes that are ticked when the page opens: this officer's last choice, or else the current version. Candidates
 * who have left are not ticked.
 */
function ticked({ draft, latest, candidacies }: OfficeContest): string[] {
  const before = draft?.choice === 'names' ? draft.names : latest?.choice.kind === 'names' ? latest.choice.names : [];
  const standing = new Set(candidacies.filter(({ status }) => CAN_BE_NOMINATED.includes(status)).map(({ id }) => id));
  return before.filter((id) => standing.has(id));
}

/** The write-ins that are shown when the page opens. */
function written({ draft, latest }: OfficeContest): readonly WriteIn[] {
  if (draft) return draft.choice === 'names' ? draft.writeIns : [];
  return latest?.choice.kind === 'names' ? (latest.choice.writeIns ?? []) : [];
}

function writeInWords(locale: Locale) {
  const t = wordsFor(locale, 'office');
  return {
    legend: t('choose.writeIn'),
    hint: t('choose.writeInHint'),
    name: t('choose.writeInName'),
    home: t('choose.writeInHome'),
    more: t('choose.writeInMore'),
    others: t('choose.writeInOthers'),
  };
}

function ballotRow(candidacy: Choosable, { round, contest }: OfficeContest, locale: Locale): BallotRow {
  const t = wordsFor(locale, 'office');
  const { id, number, name, status, since, home, slug } = candidacy;
  const links = round.statementsFor === 'members' ? memberLinks(round.slug) : publicLinks(round.slug);
  const canBeChosen = CAN_BE_NOMINATED.includes(status);
  const homeName = home ? `${bodyName(home, locale)}.` : '';
  const why = { status: wordsFor(locale, 'shared')(`status.${status}`) };
  const gone = since
    ? t('choose.goneSince', { ...why, day: longDay(dayOf(since, round.zone), locale) })
    : t('choose.gone', why);
  return {
    id,
    number,
    name,
    note: canBeChosen
      ? [homeName, status === 'proposed' ? t('choose.notAccepted') : '', countsFor(candidacy, contest, locale)]
          .filter(Boolean)
          .join(' ')
      : gone,
    search: [name, home?.name, home?.nameCy].filter(Boolean).join(' '),
    statement:
      canBeChosen && candidacy.hasStatement
        ? {
            // An officer may read statements for members; if everyone may read them, the link is to the public page.
            href: href(locale, `${links.statements(contest.slug)}/${slug}`),
            words: t('choose.statement'),
            of: t('choose.statementOf', { name }),
          }
        : null,
    canBeChosen,
  };
}

/** The groups of the contest's quotas for which a candidate counts, because they said so; empty if none. */
function countsFor({ attributes }: Choosable, { quotas }: OfficeContest['contest'], locale: Locale): string {
  const groups = ATTRIBUTES.filter(
    (each) => attributes.includes(each) && quotas.some(({ attribute }) => attribute === each),
  ).map((attribute) => ({ attribute }));
  return groups.length === 0 ? '' : wordsFor(locale, 'aboutYou')('countsFor', { groups: groupsWords(groups, locale) });
}

function chooseWords({ round, contest, candidacies }: OfficeContest, locale: Locale) {
  const t = wordsFor(locale, 'office');
  const most = contest.maxPerBody;
  return {
    ...formWords(locale, t('choose.check'), t('notSent')),
    legend: t('choose.legend'),
    find: t('choose.find'),
    findButton: t('choose.findButton'),
    noneFound: t('choose.noneFound'),
    check: t('choose.check'),
    counts: Array.from({ length: candidacies.length + 1 + (contest.acceptsWriteIns ? most : 0) }, (_, chosen) =>
      chosen > most
        ? t('choose.tooMany', { chosen: String(chosen), over: chosen - most })
        : t('choose.chosen', { chosen: String(chosen), most: String(most) }),
    ),
    rules: [
      t('choose.ruleMost', { count: most, words: numberWord(most, locale) }),
      ...contest.quotas.map((quota) => `${quotaWords(quota, locale)}.`),
      t('choose.ruleOrder'),
      t('choose.ruleChange', { closesAt: longInstant(round.closesAt, round.zone, locale) }),
    ].map((rule) => atStart(rule, locale)),
  };
}

const chooseTitle = (most: number, locale: Locale) =>
  wordsFor(locale, 'office')('choose.title', { count: most, words: numberWord(most, locale) });
