import type { ReactNode } from 'react';
import { reasonFields } from '@/app/[locale]/admin/act';
import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { bodyName } from '@/components/bodies/body-name';
import { Empty, Inset } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { Exact } from '@/components/ui/time';
import { formWords } from '@/messages/form-words';
import { longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { type LateFormPage, lateFormPage } from '@/queries/nominations/late-forms';
import { accept, agree, leaveRefused } from './actions';
import { lateWords } from './late-words';

export const dynamic = 'force-dynamic';

type Address = RoundAddress & { readonly form: string };

/** One form that arrived after the deadline. An admin reads it and accepts it, or leaves it refused. */
const page = roundPage<Address, LateFormPage>({
  page: ({ form }) => `/late/${form}`,
  load: lateFormPage,
  title: (found, { locale }) => titleOf(found, locale),
  back: ({ round }, { locale }) => ({ path: roundPath(round.slug, '/late'), words: wordsFor(locale, 'late')('title') }),
  render: (found, { locale, mayAct, address }) => (
    <>
      <PageHeader over={`${found.contest}, ${found.round.title}`} title={titleOf(found, locale)} />
      <Facts found={found} locale={locale} />
      <div className="stack gap-s6 mt-s6">
        <Decision found={found} mayAct={mayAct} address={address} locale={locale} />
      </div>
    </>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

const titleOf = ({ body }: LateFormPage, locale: Locale) =>
  wordsFor(locale, 'late')('form.title', { body: bodyName(body, locale) });

type Found = { readonly found: LateFormPage; readonly locale: Locale };

function Facts({ found, locale }: Found) {
  const t = wordsFor(locale, 'late');
  const { form, round, from, latest } = found;
  return (
    <SummaryList
      rows={[
        { term: t('form.received'), detail: <Exact at={form.receivedAt} zone={round.zone} locale={locale} /> },
        { term: t('form.closed'), detail: <Exact at={form.closedAt} zone={round.zone} locale={locale} /> },
        { term: t('form.why'), detail: t(form.receivedAt < form.closedAt ? 'form.whyUnrecorded' : 'form.whyText') },
        { term: t('form.from'), detail: from ?? t('form.erased') },
        { term: t('form.names'), detail: choiceOf(found, locale) },
        {
          term: t('form.now'),
          detail:
            latest === null || latest.isVoided || latest.choice.kind === 'withdrawn' ? (
              t('form.nothing')
            ) : (
              <a href={href(locale, `/receipts/${latest.code}`)}>{t('form.version', { version: latest.version })}</a>
            ),
        },
      ]}
    />
  );
}

function choiceOf({ form, names }: LateFormPage, locale: Locale): ReactNode {
  const t = wordsFor(locale, 'late');
  if (form.choice !== 'names') return t(`form.${form.choice}`);
  const written = form.writeIns ?? [];
  return (
    <ul className="rl">
      {names.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
      {written.map(({ name, homeBody }) => (
        <li key={`${name} ${homeBody}`}>{t('form.writtenIn', { name, home: homeBody })}</li>
      ))}
    </ul>
  );
}

type DecisionProps = Found & { readonly mayAct: boolean; readonly address: Address };

/** What was decided; or what an admin may decide now. */
function Decision({ found, mayAct, address, locale }: DecisionProps) {
  const t = wordsFor(locale, 'late');
  const { form, round, refusal, proposal } = found;
  if (form.decision !== null)
    return (
      <Inset>
        <p>{t(`form.${form.decision}`, { at: longInstant(form.decidedAt ?? form.receivedAt, round.zone, locale) })}</p>
      </Inset>
    );
  const hidden = { form: form.id };
  return (
    <>
      {refusal ? (
        <Empty title={t('form.cannot')}>
          <p>{lateWords(refusal, found, locale).text}</p>
        </Empty>
      ) : proposal && !proposal.isStale ? (
        <Proposed found={found} proposal={proposal} mayAct={mayAct} address={address} locale={locale} />
      ) : mayAct ? (
        <Accept found={found} address={address} locale={locale} />
      ) : null}
      {mayAct ? (
        <Form
          action={leaveRefused.bind(null, address)}
          hidden={hidden}
          words={formWords(locale, t('form.refuse.button'))}
          prefix="refuse-"
          isQuiet
        >
          <h2>{t('form.refuse.title')}</h2>
          <p>{t('form.refuse.text')}</p>
        </Form>
      ) : null}
    </>
  );
}

function Accept({ found, address, locale }: Found & { readonly address: Address }) {
  const t = wordsFor(locale, 'late');
  const { body, form, latest, needsSecond } = found;
  return (
    <Form
      action={accept.bind(null, address)}
      hidden={{ form: form.id }}
      fields={reasonFields('accept-late', locale)}
      words={formWords(locale, t(needsSecond ? 'form.accept.buttonPropose' : 'form.accept.button'))}
      prefix="accept-"
    >
      <h2>{t('form.accept.title')}</h2>
      {found.proposal?.isStale ? <p>{t('form.proposed.stale')}</p> : null}
      <ul className="points">
        <li>{t('form.accept.counts', { version: (latest?.version ?? 0) + 1 })}</li>
        <li>{t('form.accept.says')}</li>
        <li>{t('form.accept.officers', { body: bodyName(body, locale) })}</li>
        <li>{t(needsSecond ? 'form.accept.second' : 'form.accept.only')}</li>
      </ul>
    </Form>
  );
}

type ProposedProps = DecisionProps & { readonly proposal: NonNullable<LateFormPage['proposal']> };

function Proposed({ found, proposal, mayAct, address, locale }: ProposedProps) {
  const t = wordsFor(locale, 'late');
  return (
    <Section id="proposed" title={t('form.proposed.title')}>
      <SummaryList rows={[{ term: t('form.proposed.reason'), detail: reasonWords(proposal, locale) }]} />
      {proposal.isMine || !mayAct ? (
        <Inset>
          <p>{t('form.proposed.mine')}</p>
        </Inset>
      ) : (
        <Form
          action={agree.bind(null, address)}
          hidden={{ form: found.form.id, fingerprint: found.fingerprint }}
          words={formWords(locale, t('form.proposed.button'))}
          prefix="agree-"
        />
      )}
    </Section>
  );
}
