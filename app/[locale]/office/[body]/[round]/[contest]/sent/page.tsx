import { redirect } from 'next/navigation';
import { type ContestParams, contestPath, loadContest, overHeading } from '@/app/[locale]/office/contest-page';
import { ownPage } from '@/app/[locale]/own-page';
import { bodyName } from '@/components/bodies/body-name';
import { BackLink } from '@/components/ui/back-link';
import { LinkButton } from '@/components/ui/button';
import { Inset } from '@/components/ui/callout';
import { PageHeader, Section } from '@/components/ui/section';
import { longInstant, numberWord } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { officeHome, type OfficeContest as Task } from '@/queries/nominations/office-home';

export const dynamic = 'force-dynamic';

/** The page after sending: that it was sent, its receipt, and what the officer has still to send. */
const page = ownPage({
  side: 'office',
  load: async (context, address: ContestParams) => ({
    ...(await loadContest(context, address)),
    stillToSend: (await officeHome(context)).contests
      .filter(({ task }) => task === 'send')
      .toSorted((a, b) => Number(!isNear(a, address)) - Number(!isNear(b, address))),
  }),
  path: (address) => contestPath(address, '/sent'),
  title: sentTitle,
  isPractice: ({ round }) => round.kind === 'practice',
  view: (found, address) => {
    const { locale } = address;
    const t = wordsFor(locale, 'office');
    const { round, body, latest, bodyName: name } = found;
    const at = href(locale, contestPath(address));
    if (!latest) redirect(at);
    const { choice } = latest;
    const count = choice.kind === 'names' ? choice.names.length + (choice.writeIns?.length ?? 0) : 0;
    const values = { what: choice.kind, body: name, count, words: numberWord(count, locale) };
    return (
      <>
        <BackLink href={href(locale, '/office')} words={t('steps.backHome')} />
        <PageHeader over={overHeading(found, locale)} title={sentTitle(found, locale)}>
          <p className="max-w-text" role="status">
            {t('sent.text', values)}
          </p>
          <p>
            <a href={href(locale, `/receipts/${latest.code}`)}>{t('home.receipt', { code: latest.code ?? '' })}</a>
          </p>
          {found.state === 'open' ? (
            <Inset>
              {t('sent.until', { closesAt: longInstant(round.closesAt, round.zone, locale) })}{' '}
              <a href={at}>{t(latest.choice.kind === 'nobody' ? 'home.changeNobody' : 'home.change')}</a>
            </Inset>
          ) : null}
        </PageHeader>
        <Section id="still" title={t('sent.stillTitle')}>
          {found.stillToSend.length === 0 ? (
            <p>{t('sent.none')}</p>
          ) : (
            <ul className="stack">
              {found.stillToSend.map((next, place) => (
                <li key={`${next.body.slug} ${next.round.slug} ${next.contest.slug}`}>
                  <LinkButton
                    kind={place === 0 ? 'act' : 'plain'}
                    href={href(locale, `/office/${next.body.slug}/${next.round.slug}/${next.contest.slug}/meeting`)}
                  >
                    {t('home.cardTitle', {
                      contest:
                        next.body.slug === body.slug
                          ? next.contest.title
                          : `${bodyName(next.body, locale)}, ${next.contest.title}`,
                      round: next.round.title,
                    })}
                  </LinkButton>
                </li>
              ))}
            </ul>
          )}
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

/** Whether a task is in the same round for the same body, so that it comes first. */
const isNear = ({ body, round }: Task, address: ContestParams) =>
  body.slug === address.body && round.slug === address.round;

/** "Sent. Still to send: Treasurer" */
function sentTitle({ stillToSend: [next] }: { readonly stillToSend: readonly Task[] }, locale: Locale): string {
  const t = wordsFor(locale, 'office');
  return next ? t('sent.titleStill', { contest: next.contest.title }) : t('sent.title');
}
