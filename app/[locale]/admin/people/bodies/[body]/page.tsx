import type { Metadata } from 'next';
import { cache } from 'react';
import { bodyName } from '@/components/bodies/body-name';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { FactsForm } from '@/components/ui/facts-form';
import { PageHeader, Section } from '@/components/ui/section';
import { OFFICES } from '@/domain/base/permissions';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminBodyPeople } from '@/queries/people/admin-people';
import { type OfficerRow, officeTime } from '@/queries/people/officers';
import { AdminFrame, AdminMissing } from '../../../frame';
import { adminScene } from '../../../scene';
import { appoint } from '../../actions';
import { maySeeButtons, OfficerLine } from '../../officer-words';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale; body: string }> };

const load = cache((locale: Locale, slug: string) =>
  adminScene(locale, `/admin/people/bodies/${slug}`, async (context) => {
    const people = await adminBodyPeople(context, slug);
    const now = context.now;
    return {
      ...people,
      now,
      name: bodyName(people.body, locale),
      current: people.officers.filter((officer) => officeTime(officer, now) !== 'over'),
      past: people.officers.filter((officer) => officeTime(officer, now) === 'over'),
      mayAct: maySeeButtons(context.actor.admin),
    };
  }),
);

const inOffice = (officers: readonly OfficerRow[], now: Date) =>
  new Set(officers.filter((one) => officeTime(one, now) === 'now').map(({ userId }) => userId)).size;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, body } = await params;
  const scene = await load(locale, body);
  const n = scene ? inOffice(scene.current, scene.now) : 0;
  const title = wordsFor(locale, 'adminPeople')('body.title', { n, body: scene?.name ?? '' });
  return { title, robots: { index: false } };
}

/** The current and past officers of one CLP, and a form to add another. */
export default async function BodyPeoplePage({ params }: Props) {
  const { locale, body: slug } = await params;
  const scene = await load(locale, slug);
  if (!scene) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminPeople');
  const admin = wordsFor(locale, 'admin');
  const { name, current, past, mayAct, now } = scene;
  return (
    <AdminFrame locale={locale} path={`/admin/people/bodies/${slug}`} part="people">
      <PageHeader
        over={<a href={href(locale, '/admin/people')}>{t('links.people')}</a>}
        title={t('body.title', { n: inOffice(current, now), body: name })}
        lede={t('body.members', { n: scene.members })}
      >
        <p>
          <a href={href(locale, `/bodies/${slug}`)}>{t('body.publicPage', { body: name })}</a>
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
                <a href={href(locale, `/admin/people/invite?who=never-signed-in&where=body:${slug}`)}>
                  {t('body.invite', { body: name })}
                </a>
              </p>
            ) : null}
          </div>
        )}
      </Section>
      {mayAct ? (
        <Section id="appoint" title={t('body.appoint')} note={t('body.appointNote')}>
          <FactsForm
            action={appoint.bind(null, locale, slug)}
            hidden={{ body: slug }}
            fields={[
              { as: 'line', name: 'email', label: t('body.email') },
              {
                as: 'one',
                name: 'office',
                label: t('body.office'),
                choices: OFFICES.map((office) => ({ value: office, words: t(`office.${office}`) })),
              },
            ]}
            words={{
              problem: admin('act.problem'),
              errorMark: admin('act.errorMark', { text: '' }),
              button: t('body.appointButton'),
            }}
          >
            {null}
          </FactsForm>
        </Section>
      ) : null}
      {past.length > 0 ? (
        <Section id="past" title={t('body.past')}>
          <Officers officers={past} name={name} now={now} locale={locale} mayAct={false} />
        </Section>
      ) : null}
    </AdminFrame>
  );
}

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
      columns={[{ key: 'officer', head: t('body.officer') }, ...ends]}
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
