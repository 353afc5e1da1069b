import { Act, reasonFields, secondAdminPoint } from '@/app/[locale]/admin/act';
import { type PageFacts, type Query, queryText } from '@/app/[locale]/admin/admin-page';
import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { Inset } from '@/components/ui/callout';
import { GetForm } from '@/components/ui/get-form';
import { PageHeader } from '@/components/ui/section';
import {
  isMomentEmpty,
  readTypedMoment,
  type TypedMoment,
  type TypedMomentRefusal,
  wallIn,
} from '@/domain/base/instants';
import { confirmationsEnd } from '@/domain/nominations/confirmation';
import { judgeDeadlineMove } from '@/domain/rounds/deadlines';
import { deadlineNeedsSecond } from '@/domain/rounds/rule-changes';
import { formWords } from '@/messages/form-words';
import { longInstantInZone, zoneName } from '@/messages/format';
import { href } from '@/messages/href';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminRoundAct, adminRoundAct } from '@/queries/rounds/admin-round-act';
import { saveDeadline } from '../actions';

export const dynamic = 'force-dynamic';

const typedIn = (query: Query): TypedMoment => ({
  day: queryText(query, 'to-day'),
  month: queryText(query, 'to-month'),
  year: queryText(query, 'to-year'),
  time: queryText(query, 'time'),
});

const readFrom = (query: Query, { round }: AdminRoundAct) => {
  const typed = typedIn(query);
  return isMomentEmpty(typed) ? null : readTypedMoment(typed, round.zone);
};

/** The page on which an admin moves the deadline: first the new time, then its effects and the button. */
const page = roundPage<RoundAddress, AdminRoundAct>({
  page: () => '/deadline',
  isForActing: true,
  load: (context, { round }) => adminRoundAct(context, round),
  title: ({ round }, { locale }) => wordsFor(locale, 'adminActs')('deadline.title', { round: round.title }),
  back: (found, { locale, query, path, address }) => {
    const t = wordsFor(locale, 'adminActs');
    return readFrom(query, found)?.ok
      ? { path, words: t('deadline.other') }
      : { path: roundPath(address.round), words: t('deadline.back', { round: found.round.title }) };
  },
  render: (found, facts) => {
    const { round, told, secondAdmin, unconfirmed } = found;
    const { locale, address, query, now } = facts;
    const read = readFrom(query, found);
    if (!read?.ok) return <AskDeadline found={found} facts={facts} wrong={read?.error.code ?? null} />;
    const t = wordsFor(locale, 'adminActs');
    const judged = judgeDeadlineMove(round, read.value, '…', now);
    const second = deadlineNeedsSecond(round, read.value, now) ? secondAdmin : null;
    const inZone = (at: Date) => longInstantInZone(at, round.zone, locale);
    return (
      <Act
        locale={locale}
        over={round.title}
        title={t('deadline.check', { to: inZone(read.value) })}
        points={
          judged.ok
            ? [
                t(`deadline.effect.${judged.value.effect}`, {
                  to: inZone(judged.value.to),
                  from: inZone(judged.value.from),
                }),
                ...secondAdminPoint(second, locale),
                ...(unconfirmed > 0 && (confirmationsEnd({ ...round, closesAt: read.value }) ?? now) <= read.value
                  ? [t('deadline.unconfirmed', { n: unconfirmed })]
                  : []),
                t('deadline.told', { n: told }),
                t('deadline.pages'),
                t('public'),
              ]
            : []
        }
        refusal={judged.ok ? null : judged.error.code}
        fields={reasonFields('move-deadline', locale)}
        action={saveDeadline.bind(null, address)}
        hidden={{ round: round.slug, to: read.value.toISOString() }}
        button={second === 'second' ? wordsFor(locale, 'ruleChanges')('needed.button') : t('deadline.button')}
      >
        <History found={found} locale={locale} />
      </Act>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type AskProps = {
  readonly found: AdminRoundAct;
  readonly facts: PageFacts<RoundAddress>;
  readonly wrong: TypedMomentRefusal['code'] | null;
};

/** The first step: a form with GET for the new time. It keeps what the admin typed and shows the error. */
function AskDeadline({ found: { round }, facts: { locale, path, query }, wrong }: AskProps) {
  const t = wordsFor(locale, 'adminActs');
  const isTime = /^(time|midnight)/.test(wrong ?? '');
  const problem = { field: isTime ? 'time' : 'to', text: t(isTime ? 'deadline.wrongTime' : 'deadline.wrongDay') };
  const wall = wallIn(round.zone, round.closesAt);
  const two = (n: number) => String(n).padStart(2, '0');
  const { day, month, year, time } = typedIn(query);
  return (
    <GetForm
      action={href(locale, path)}
      fields={[
        {
          as: 'day',
          name: 'to',
          label: t('deadline.day'),
          hint: t('deadline.dayHint', { example: `${wall.day} ${wall.month} ${wall.year}` }),
        },
        {
          as: 'line',
          name: 'time',
          label: t('deadline.time'),
          hint: t('deadline.timeHint', { zone: zoneName(round.zone, locale) }),
        },
      ]}
      state={{
        problems: wrong === null ? [] : [problem],
        typed: {
          'to-day': day,
          'to-month': month,
          'to-year': year,
          time: time || `${two(wall.hour)}:${two(wall.minute)}`,
        },
      }}
      words={formWords(locale, t('goOn'))}
    >
      <PageHeader over={round.title} title={t('deadline.heading', { round: round.title })}>
        <Inset>{t('deadline.now', { at: longInstantInZone(round.closesAt, round.zone, locale) })}</Inset>
      </PageHeader>
    </GetForm>
  );
}

function History({ found: { moves, round }, locale }: { readonly found: AdminRoundAct; readonly locale: Locale }) {
  if (moves.length === 0) return null;
  const t = wordsFor(locale, 'adminActs');
  return (
    <section className="stack gap-s3" aria-labelledby="history">
      <h2 id="history">{t('deadline.history')}</h2>
      <ul className="points">
        {moves.map(({ fromAt, toAt, movedAt, ...said }) => (
          <li key={movedAt.toISOString()}>
            {t('deadline.historyRow', {
              from: longInstantInZone(fromAt, round.zone, locale),
              to: longInstantInZone(toAt, round.zone, locale),
              reason: reasonWords(said, locale),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
