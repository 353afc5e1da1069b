import { askIn } from '@/app/[locale]/ask';
import { type ContestAddress, contestPath } from '@/app/[locale]/candidate/contest-address';
import { ownPage } from '@/app/[locale]/own-page';
import { BackLink } from '@/components/ui/back-link';
import { Empty } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { describeRefusalWords, groupsWords, useWords } from '@/messages/about-you-words';
import { formWords } from '@/messages/form-words';
import { longInstantInZone } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type OwnDescription, ownDescription } from '@/queries/candidates/self-descriptions';
import { saveDescription } from './actions';

export const dynamic = 'force-dynamic';

/** The page on which a candidate says what they count as for reserved seats and quotas, or takes it back. */
const page = ownPage({
  side: 'candidate',
  load: (context, address: ContestAddress) => ownDescription(context, address),
  path: (address) => contestPath(address, '/about'),
  title: (_, locale) => wordsFor(locale, 'aboutYou')('title'),
  isPractice: ({ round }) => round.kind === 'practice',
  view: (own, address) => <AboutYou own={own} address={address} />,
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type AboutYouProps = {
  readonly own: OwnDescription;
  readonly address: ContestAddress & { readonly locale: Locale };
};

function AboutYou({ own, address }: AboutYouProps) {
  const { locale } = address;
  const { round, contest, asked, said, refusal } = own;
  const t = wordsFor(locale, 'aboutYou');
  const office = wordsFor(locale, 'candidateOffice');
  const ask = askIn(locale, address.round);
  const header = (
    <PageHeader over={office('over', { contest: contest.title, round: round.title })} title={t('title')}>
      {asked.length > 0 ? <p>{t('intro')}</p> : null}
    </PageHeader>
  );
  const now = <p>{said.length > 0 ? t('said', { groups: groupsWords(said, locale) }) : t('nothing')}</p>;
  return (
    <>
      <BackLink href={href(locale, '/candidate')} words={office('backHome')} />
      {refusal || asked.length === 0 ? (
        <>
          {header}
          <Empty>
            {refusal ? <p>{ask(describeRefusalWords(refusal, locale).text)}</p> : <p>{t('none')}</p>}
            {asked.length > 0 || said.length > 0 ? now : null}
          </Empty>
        </>
      ) : (
        <Form
          action={saveDescription.bind(null, address)}
          hidden={{ candidacyId: own.id, uses: own.uses }}
          fields={[
            {
              as: 'ticks',
              name: 'attributes',
              label: t('legend'),
              hint: `${t('never')} ${
                round.state === 'postponed'
                  ? t('untilPostponed')
                  : t('until', { closesAt: longInstantInZone(round.closesAt, round.zone, locale) })
              }`,
              values: said.map(({ attribute }) => attribute),
              choices: asked.map((use) => ({
                value: use.attribute,
                words: t(`groups.${use.attribute}`),
                hint: useWords(use, locale),
              })),
            },
          ]}
          words={formWords(locale, t('save'))}
        >
          {header}
        </Form>
      )}
    </>
  );
}
