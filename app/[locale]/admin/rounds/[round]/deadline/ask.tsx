import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { Inset } from '@/components/ui/callout';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary } from '@/components/ui/error-summary';
import { PageHeader } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import { wallIn } from '@/domain/base/instants';
import type { TypedMoment, TypedMomentRefusal } from '@/domain/base/typed-moments';
import { zoneName } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminRoundAct } from '@/queries/rounds/admin-round-act';
import { AdminFrame } from '../../../frame';
import { saidAt } from '../round-act';

type AskProps = {
  readonly scene: AdminRoundAct;
  readonly typed: TypedMoment;
  readonly wrong: TypedMomentRefusal['code'] | null;
  readonly locale: Locale;
};

/** First step: to when. A plain form that asks by GET, with what was typed and what is wrong with it. */
export function AskDeadline({ scene: { round }, typed, wrong, locale }: AskProps) {
  const t = wordsFor(locale, 'adminActs');
  const mark = wordsFor(locale, 'admin')('act.errorMark', { text: '' });
  const path = `/admin/rounds/${round.slug}/deadline`;
  const isTime = /^(time|midnight)/.test(wrong ?? '');
  const problem = wrong === null ? null : t(isTime ? 'deadline.wrongTime' : 'deadline.wrongDay');
  const wall = wallIn(round.zone, round.closesAt);
  const two = (n: number) => String(n).padStart(2, '0');
  const office = wordsFor(locale, 'office');
  return (
    <AdminFrame locale={locale} path={path} part="rounds" isPractice={round.kind === 'practice'}>
      <BackLink href={href(locale, `/admin/rounds/${round.slug}`)} words={t('deadline.back', { round: round.title })} />
      {problem ? (
        <ErrorSummary title={t('deadline.problem')} errors={[{ href: isTime ? '#time' : '#to', words: problem }]} />
      ) : null}
      <PageHeader over={round.title} title={t('deadline.heading', { round: round.title })}>
        <Inset>{t('deadline.now', { at: saidAt(round.closesAt, round.zone, locale) })}</Inset>
      </PageHeader>
      <form action={href(locale, path)} className="stack gap-s5" noValidate>
        <DateInput
          id="to"
          name="to"
          legend={t('deadline.day')}
          hint={t('deadline.dayHint', { example: `${wall.day} ${wall.month} ${wall.year}` })}
          error={problem && !isTime ? mark + problem : undefined}
          words={{ day: office('meeting.day'), month: office('meeting.month'), year: office('meeting.year') }}
          values={typed}
        />
        <TextField
          id="time"
          name="time"
          label={t('deadline.time')}
          hint={t('deadline.timeHint', { zone: zoneName(round.zone, locale) })}
          error={problem && isTime ? mark + problem : undefined}
          value={typed.time || `${two(wall.hour)}:${two(wall.minute)}`}
        />
        <Button>{t('deadline.go')}</Button>
      </form>
    </AdminFrame>
  );
}
