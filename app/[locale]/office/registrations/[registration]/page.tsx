import { object } from '@/app/[locale]/office/registrations/actions';
import { ownPage } from '@/app/[locale]/own-page';
import { bodyName } from '@/components/bodies/body-name';
import { BackLink } from '@/components/ui/back-link';
import { Inset } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { registrationForOfficer } from '@/queries/people/registrations';

export const dynamic = 'force-dynamic';

type Found = Awaited<ReturnType<typeof registrationForOfficer>>;

const titleOf = ({ name, office, body }: Found, locale: Locale) =>
  wordsFor(locale, 'registrationCheck')('title', { name, office, body: bodyName(body, locale) });

/** The page on which a present officer of a CLP says that a registration is not right. */
const page = ownPage({
  side: 'office',
  load: (context, { registration }: { registration: string }) => registrationForOfficer(context, registration),
  path: ({ registration }) => `/office/registrations/${registration}`,
  title: titleOf,
  view: (found, address) => {
    const { locale } = address;
    const t = wordsFor(locale, 'registrationCheck');
    const about = (
      <>
        <PageHeader title={titleOf(found, locale)} lede={found.state === 'unconfirmed' ? null : t(found.state)} />
        <SummaryList
          rows={[
            { term: t('name'), detail: <span className="wrap-anywhere">{found.name}</span> },
            { term: t('office'), detail: wordsFor(locale, 'kinds')(`office.${found.office}`) },
            { term: t('email'), detail: <span className="wrap-anywhere">{found.email}</span> },
          ]}
        />
      </>
    );
    return (
      <>
        <BackLink href={href(locale, '/office')} words={t('back')} />
        {found.hasObjection || found.state === 'refused' ? (
          <div className="stack gap-s5">
            {about}
            {found.hasObjection ? (
              <div role="status">
                <Inset>
                  <p>{t('objected')}</p>
                </Inset>
              </div>
            ) : null}
          </div>
        ) : (
          <Form
            action={object.bind(null, address)}
            hidden={{ registration: found.id }}
            fields={[{ as: 'lines', name: 'objection', label: t('objection'), hint: t('objectionHint') }]}
            words={formWords(locale, t('object'))}
          >
            {about}
            <p>{t('right')}</p>
          </Form>
        )}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
