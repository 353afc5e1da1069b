import { askIn } from '@/app/[locale]/ask';
import { type ContestAddress, contestPath } from '@/app/[locale]/candidate/contest-address';
import { ownPage } from '@/app/[locale]/own-page';
import { ApplicationState } from '@/components/candidates/application-state';
import { Empty } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { mostWordsOf } from '@/domain/candidates/statements';
import { ASK } from '@/messages/contact-words';
import { formWords } from '@/messages/form-words';
import { longInstantInZone } from '@/messages/format';
import { ownKind } from '@/messages/threshold-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { type ApplyPage, applyPage } from '@/queries/candidates/own-applications';
import { apply, withdraw } from './actions';

export const dynamic = 'force-dynamic';

/** The page on which a signed-in person puts themselves forward for a contest, and sees the decision. */
const page = ownPage({
  side: 'candidate',
  load: (context, address: ContestAddress) => applyPage(context, address),
  path: (address) => contestPath(address, '/apply'),
  title: ({ contest }, locale) => wordsFor(locale, 'approval')('apply.title', { contest: contest.title }),
  isPractice: ({ round }) => round.kind === 'practice',
  view: (found, address) => <Apply found={found} address={address} />,
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type ApplyProps = { readonly found: ApplyPage; readonly address: ContestAddress & { readonly locale: Locale } };

function Apply({ found, address }: ApplyProps) {
  const { locale } = address;
  const { round, contest, email, latest, refusal } = found;
  const t = wordsFor(locale, 'approval');
  const head = { over: `${contest.title}, ${round.title}`, title: t('apply.title', { contest: contest.title }) };
  const body = ownKind(wordsFor(locale, 'threshold'), found.homeKinds);
  const ask = askIn(locale, address.round);
  const state = latest ? (
    <>
      <ApplicationState application={latest} locale={locale} ask={ask} />
      {latest.state === 'waiting' ? (
        <Form
          action={withdraw.bind(null, address)}
          hidden={{ application: latest.id }}
          words={formWords(locale, t('withdraw.button'))}
        >
          <p className="max-w-text">{t('withdraw.text')}</p>
        </Form>
      ) : null}
    </>
  ) : null;
  if (refusal)
    return (
      <div className="stack gap-s5">
        <PageHeader {...head} />
        {state ?? (
          <Empty>
            <p>
              {ask(
                t(`refusals.${refusal.code}`, {
                  closesAt: longInstantInZone(round.closesAt, round.zone, locale),
                  contact: ASK,
                }),
              )}
            </p>
          </Empty>
        )}
      </div>
    );
  return (
    <div className="stack gap-s5">
      <Form
        action={apply.bind(null, { ...address, homeKinds: found.homeKinds })}
        hidden={{ round: address.round, contest: address.contest, language: locale }}
        fields={[
          { as: 'line', name: 'name', label: t('apply.name'), hint: t('apply.nameHint') },
          { as: 'line', name: 'home', label: t('apply.home', { body }), hint: t('apply.homeHint', { body }) },
          {
            as: 'lines',
            name: 'statement',
            rows: 10,
            label: t('apply.statement'),
            hint: t('apply.statementHint', { most: mostWordsOf(contest.statementWords) }),
          },
        ]}
        words={formWords(locale, t('apply.button'))}
      >
        <PageHeader {...head} />
        {state}
        <div className="stack gap-s3 max-w-text">
          <p className="wrap-anywhere">{t('apply.signedInAs', { email })}</p>
          <p>{t('apply.noNumber')}</p>
          <p>{t('apply.public', { body })}</p>
        </div>
      </Form>
    </div>
  );
}
