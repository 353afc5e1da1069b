import { adminPage } from '@/app/[locale]/admin/admin-page';
import { appoint, endDelegation } from '@/app/[locale]/admin/people/actions';
import { dayWords, OfficerLine } from '@/app/[locale]/admin/people/officers';
import { bodyName } from '@/components/bodies/body-name';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { KINDS } from '@/domain/bodies/kinds';
import { officeTime } from '@/domain/people/offices';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminBodyPeople, adminBodyPeople } from '@/queries/people/admin-people';
import type { OfficerRow } from '@/queries/people/officers';

export const dynamic = 'force-dynamic';

const inOffice = (officers: readonly OfficerRow[], now: Date) =>
  new Set(officers.filter((one) => officeTime(one, now) === 'now').map(({ userId }) => userId)).size;

/** The current and past officers of one CLP, and a form to add another. */
const page = adminPage({
  path: ({ body }: { locale: Locale; body: string }) => `/admin/people/bodies/${body}`,
  part: 'people',
  load: async (context, { locale, body }) => {
    const people = await adminBodyPeople(context, body);
    const isOver = (officer: OfficerRow) => officeTime(officer, context.now) === 'over';
    return {
      ...people,
      name: bodyName(people.body, locale),
      current: people.officers.filter((officer) => !isOver(officer)),
      past: people.officers.filter(isOver),
    };
  },
  title: ({ current, name }, { locale, now }) =>
    wordsFor(locale, 'adminPeople')('body.title', { n: inOffice(current, now), body: name }),
  render: ({ body, name, current, past, members, delegates }, { locale, address, mayAct, now }) => {
    const t = wordsFor(locale, 'adminPeople');
    return (
      <>
        <PageHeader
          over={<a href={href(locale, '/admin/people')}>{t('links.people')}</a>}
          title={t('body.title', { n: inOffice(current, now), body: name })}
          lede={t('body.members', { n: members })}
        >
          <p>
            <a href={href(locale, `/bodies/${address.body}`)}>{t('body.publicPage', { body: name })}</a>
          </p>
        </PageHeader>
        <Section id="now" title={t('body.now')} note={t('body.nowNote')}>
          {current.length === 0 ? (
            <Empty>
              <p>{t('body.none')}</p>
            </Empty>
          ) : (
            <div className="stack gap-s4">
              <Officers officers={current} name={name} now={now} locale={locale} mayAct={mayAct} />
              {mayAct ? (
                <p>
                  <a href={href(locale, `/admin/people/invite?who=never-signed-in&where=body:${address.body}`)}>
                    {t('body.invite', { body: name })}
                  </a>
                </p>
              ) : null}
            </div>
          )}
        </Section>
        {mayAct ? (
          <Section id="appoint" title={t('body.appoint')} note={t('body.appointNote')}>
            <div>
              <Form
                action={appoint.bind(null, address)}
                hidden={{ body: address.body }}
                fields={[
                  { as: 'line', name: 'email', label: t('body.email') },
                  {
                    as: 'one',
                    name: 'office',
                    label: t('body.office'),
                    choices: KINDS[body.kind].offices.map((office) => ({
                      value: office,
                      words: wordsFor(locale, 'kinds')(`office.${office}`),
                    })),
                  },
                ]}
                words={formWords(locale, t('body.appointButton'))}
              />
            </div>
          </Section>
        ) : null}
        <Delegates delegates={delegates} address={address} mayAct={mayAct} />
        {past.length > 0 ? (
          <Section id="past" title={t('body.past')}>
            <Officers officers={past} name={name} now={now} locale={locale} mayAct={false} />
          </Section>
        ) : null}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type OfficersProps = {
  readonly officers: readonly OfficerRow[];
  readonly name: string;
  readonly now: Date;
  readonly locale: Locale;
  readonly mayAct: boolean;
};

function Officers({ officers, name, now, locale, mayAct }: OfficersProps) {
  const t = wordsFor(locale, 'adminPeople');
  const ends = mayAct ? [{ key: 'end', head: t('body.end') }] : [];
  return (
    <DataTable
      caption={t('body.caption', { body: name })}
      isCaptionHidden
      columns={[{ key: 'officer', head: t('officer') }, ...ends]}
      rows={officers.map((officer) => ({
        key: officer.id,
        cells: [
          <OfficerLine key="officer" officer={officer} now={now} locale={locale} />,
          <a key="end" href={href(locale, `/admin/people/offices/${officer.id}`)}>
            {t('body.end')}
            <span className="vh"> {t('body.endOf', { email: officer.email })}</span>
          </a>,
        ],
      }))}
    />
  );
}

type DelegatesProps = {
  readonly delegates: AdminBodyPeople['delegates'];
  readonly address: { readonly locale: Locale; readonly body: string };
  readonly mayAct: boolean;
};

/** The people whom officers of the CLP named for one round. Nothing if there are none. */
function Delegates({ delegates, address, mayAct }: DelegatesProps) {
  const { locale } = address;
  const t = wordsFor(locale, 'officeRequests');
  if (delegates.length === 0) return null;
  return (
    <Section id="delegates" title={t('delegates.title')} note={t('delegates.note')}>
      <ul className="stack gap-s4">
        {delegates.map(({ id, name, email, round, startsAt, by }) => (
          <li key={id} className="stack gap-s2 wrap-anywhere">
            <span>
              {name} ({email})
              <small className="quiet block">
                {t('delegates.row', { round, since: dayWords(startsAt, locale), by })}
              </small>
            </span>
            {mayAct ? (
              <Form
                action={endDelegation.bind(null, address)}
                hidden={{ delegate: id }}
                words={formWords(locale, t('delegates.end'))}
                prefix={`${id}-`}
                isQuiet
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
