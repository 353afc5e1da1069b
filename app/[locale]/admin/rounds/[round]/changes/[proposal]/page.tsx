import { effectSentences } from '@/app/[locale]/admin/act';
import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { differenceWords } from '@/messages/describe-difference';
import { formWords } from '@/messages/form-words';
import { exactInstant } from '@/messages/format';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { type ProposedChange, proposedChange } from '@/queries/rounds/proposed-changes';
import { agree, drop } from './actions';

export const dynamic = 'force-dynamic';

/** The page on which a second admin reads a proposed change of a rule or of the deadline, and agrees to it. */
const page = roundPage<RoundAddress & { readonly proposal: string }, ProposedChange>({
  page: ({ proposal }) => `/changes/${proposal}`,
  load: proposedChange,
  title: ({ round }, { locale }) => wordsFor(locale, 'ruleChanges')('title', { round: round.title }),
  back: ({ round }) => ({ path: roundPath(round.slug), words: round.title }),
  render: (found, { locale, mayAct }) => {
    const t = wordsFor(locale, 'ruleChanges');
    const { round, id, fingerprint, isMine, isStale } = found;
    const address = { locale, round: round.slug };
    const hidden = { round: round.slug, proposal: id };
    const mayAgree = mayAct && !isMine && !isStale;
    return (
      <>
        <PageHeader title={t('title', { round: round.title })} lede={t('lede')}>
          {isStale || isMine || !mayAct ? (
            <Inset>
              <p>{t(isStale ? 'stale' : isMine ? 'mine' : 'observer')}</p>
            </Inset>
          ) : null}
        </PageHeader>
        <Change found={found} locale={locale} />
        <Effects found={found} locale={locale} />
        <div className="stack gap-s5 mt-s6">
          {mayAgree ? (
            <Form
              action={agree.bind(null, address)}
              hidden={{ ...hidden, fingerprint }}
              words={formWords(locale, t('agree'))}
              prefix="agree-"
            >
              <h2>{t('happens')}</h2>
              <p>{t('happensNow')}</p>
            </Form>
          ) : null}
          {mayAct ? (
            <Form
              action={drop.bind(null, address)}
              hidden={hidden}
              words={formWords(locale, t('drop'))}
              prefix="drop-"
              isQuiet
            />
          ) : null}
        </div>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

/** What would change, before and after, with the reason that will be published. */
function Change({ found, locale }: { readonly found: ProposedChange; readonly locale: Locale }) {
  const t = wordsFor(locale, 'ruleChanges');
  const { round, change, differences, proposedAt } = found;
  return (
    <Section id="changes" title={t('changes')}>
      <div className="stack gap-s5">
        <DataTable
          caption={t('changes')}
          isCaptionHidden
          columns={[
            { key: 'what', head: t('what') },
            { key: 'now', head: t('now') },
            { key: 'proposed', head: t('proposed') },
          ]}
          rows={differences.map((difference) => {
            const { what, was, now } = differenceWords(difference, round.zone, locale);
            return { key: what, cells: [what, was, change.kind === 'closing' ? t('closing') : now] };
          })}
        />
        <SummaryList
          rows={[
            { term: t('reason'), detail: reasonWords(change, locale) },
            { term: t('proposedAt'), detail: exactInstant(proposedAt, round.zone, locale) },
          ]}
        />
      </div>
    </Section>
  );
}

/** What the change would do to what has been sent. Left out for a change of the deadline. */
function Effects({ found: { effects }, locale }: { readonly found: ProposedChange; readonly locale: Locale }) {
  const t = wordsFor(locale, 'ruleChanges');
  if (effects.length === 0) return null;
  return (
    <Section id="effects" title={t('effects.title')} note={t('effects.note')}>
      {effects.map(({ contest, stop, start, effects: changed }) => (
        <div key={contest.slug} className="stack gap-s2">
          <h3>{contest.title}</h3>
          <ul className="points">
            <li>{t('effects.stop', { n: stop })}</li>
            <li>{t('effects.start', { n: start })}</li>
            {effectSentences(changed, contest, locale).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
