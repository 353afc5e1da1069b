import { addDelegate, offer, removeDelegate, withdraw } from '@/app/[locale]/office/[body]/officers/actions';
import { ownPage } from '@/app/[locale]/own-page';
import { bodyName } from '@/components/bodies/body-name';
import { BackLink } from '@/components/ui/back-link';
import { Inset } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import type { FormField } from '@/components/ui/form-field';
import { PageHeader, Section } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { dayOf, longDay, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type BodyOfficers, bodyOfficers } from '@/queries/people/body-officers';

export const dynamic = 'force-dynamic';

const ZONE = 'Europe/London';

type Address = { readonly locale: Locale; readonly body: string };

const titleOf = ({ body }: BodyOfficers, locale: Locale) =>
  wordsFor(locale, 'bodyOfficers')('title', { body: bodyName(body, locale) });

/** The page of a CLP's officers: who they are, and handing over to a successor. */
const page = ownPage({
  side: 'office',
  load: (context, { body }: { body: string }) => bodyOfficers(context, body),
  path: ({ body }) => `/office/${body}/officers`,
  title: titleOf,
  view: (found, address) => {
    const { locale } = address;
    const t = wordsFor(locale, 'bodyOfficers');
    return (
      <>
        <BackLink href={href(locale, '/office')} words={wordsFor(locale, 'registrationCheck')('back')} />
        <PageHeader title={titleOf(found, locale)} lede={t('lede')} />
        <Section id="present" title={t('present')}>
          <ul className="stack gap-s2">
            {found.officers.map(({ id, email, office, startsAt, isYou }) => (
              <li key={id} className="wrap-anywhere">
                {email}
                <small className="quiet block">
                  {t('officer', { office, since: longDay(dayOf(startsAt, ZONE), locale) })}
                  {isYou ? `. ${t('you')}.` : null}
                </small>
              </li>
            ))}
          </ul>
        </Section>
        <HandOver found={found} address={address} />
        <Delegates found={found} address={address} />
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type PartProps = { readonly found: BodyOfficers; readonly address: Address };

function HandOver({ found: { body, offered, toHandOver }, address }: PartProps) {
  const { locale } = address;
  const t = wordsFor(locale, 'bodyOfficers');
  const [only] = toHandOver.length === 1 ? toHandOver : [];
  const offices: FormField = {
    as: 'one',
    name: 'office',
    label: t('handOver.office'),
    choices: toHandOver.map((office) => ({ value: office, words: wordsFor(locale, 'kinds')(`office.${office}`) })),
  };
  return (
    <Section id="hand-over" title={t('handOver.title')} note={t('handOver.note')}>
      <div className="stack gap-s5 max-w-text">
        {offered.map(({ id, office, email, linkExpiresAt }) => (
          <div key={id} className="stack gap-s3">
            <div role="status" className="wrap-anywhere">
              <Inset>
                <p>{t('handOver.offered', { office, email, until: longInstant(linkExpiresAt, ZONE, locale) })}</p>
              </Inset>
            </div>
            <Form
              action={withdraw.bind(null, address)}
              hidden={{ handOver: id }}
              words={formWords(locale, t('handOver.withdraw'))}
              prefix={`${office}-`}
              isQuiet
            />
          </div>
        ))}
        {toHandOver.length > 0 ? (
          <>
            <p>{t('handOver.text')}</p>
            <Form
              action={offer.bind(null, address)}
              hidden={{ bodyId: body.id, language: locale, ...(only ? { office: only } : {}) }}
              fields={[...(only ? [] : [offices]), { as: 'email', name: 'email', label: t('handOver.email') }]}
              words={formWords(locale, t('handOver.button'))}
            />
          </>
        ) : null}
      </div>
    </Section>
  );
}

function Delegates({ found: { body, delegates, roundsWithDelegates }, address }: PartProps) {
  const { locale } = address;
  const t = wordsFor(locale, 'bodyOfficers');
  const [only] = roundsWithDelegates.length === 1 ? roundsWithDelegates : [];
  if (delegates.length + roundsWithDelegates.length === 0) return null;
  const rounds: FormField = {
    as: 'one',
    name: 'roundId',
    label: t('delegate.round'),
    choices: roundsWithDelegates.map(({ id, title }) => ({ value: id, words: title })),
  };
  return (
    <Section
      id="delegates"
      title={only ? `${t('delegate.title')}: ${only.title}` : t('delegate.title')}
      note={t('delegate.note')}
    >
      <div className="stack gap-s5 max-w-text">
        {delegates.map(({ id, name, email, round, startsAt }) => (
          <div key={id} className="stack gap-s2 wrap-anywhere">
            <p>
              {name} ({email})
              <small className="quiet block">
                {t('delegate.row', { round, since: longDay(dayOf(startsAt, ZONE), locale) })}
              </small>
            </p>
            <Form
              action={removeDelegate.bind(null, address)}
              hidden={{ delegate: id }}
              words={formWords(locale, `${t('delegate.end')} ${t('delegate.endOf', { name })}`)}
              prefix={`${id}-`}
              isQuiet
            />
          </div>
        ))}
        {roundsWithDelegates.length > 0 ? (
          <>
            <p>{t('delegate.text')}</p>
            <Form
              action={addDelegate.bind(null, address)}
              hidden={{ bodyId: body.id, language: locale, ...(only ? { roundId: only.id } : {}) }}
              fields={[
                ...(only ? [] : [rounds]),
                { as: 'line', name: 'name', label: t('delegate.name'), hint: t('delegate.nameHint') },
                { as: 'email', name: 'email', label: t('delegate.email') },
              ]}
              words={formWords(locale, t('delegate.button'))}
              prefix="delegate-"
              isQuiet
            />
          </>
        ) : null}
      </div>
    </Section>
  );
}
