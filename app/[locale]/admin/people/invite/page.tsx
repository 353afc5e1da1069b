import type { Metadata } from 'next';
import { cache } from 'react';
import { bodyName } from '@/components/bodies/body-name';
import { ActForm } from '@/components/ui/act-form';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { Radios } from '@/components/ui/choices';
import { Particulars } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { REGIONS } from '@/domain/bodies/bodies';
import { INVITED_WHO } from '@/domain/people/invitations';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { invitationPreview, readInviteWhere, readInviteWho } from '@/queries/people/officers-to-invite';
import { AdminFrame, AdminMissing } from '../../frame';
import { adminScene } from '../../scene';
import { invite } from '../actions';

export const dynamic = 'force-dynamic';

type Asked = Readonly<Record<string, string | string[] | undefined>>;
type Props = { readonly params: Promise<{ locale: Locale }>; readonly searchParams: Promise<Asked> };

const PATH = '/admin/people/invite';
const text = (asked: Asked, name: string): string => {
  const value = asked[name];
  return typeof value === 'string' ? value.slice(0, 100) : '';
};

const load = cache((locale: Locale, who: string, where: string) =>
  adminScene(locale, PATH, (context) =>
    invitationPreview(context, { who: readInviteWho(who), where: readInviteWhere(where) }),
  ),
);

async function read({ params, searchParams }: Props) {
  const asked = await searchParams;
  const [who, where] = [text(asked, 'who'), text(asked, 'where')];
  const sent = Number(text(asked, 'sent'));
  return {
    who: readInviteWho(who),
    where: where || 'all',
    sent: Number.isInteger(sent) && sent > 0 ? sent : null,
    preview: await load((await params).locale, who, where),
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { preview, sent } = await read(props);
  const t = wordsFor((await props.params).locale, 'adminPeople');
  const title = sent ? t('invite.done', { n: sent }) : t('invite.title', { mails: preview?.mails ?? 0 });
  return { title, robots: { index: false } };
}

/** Says how many officers would get an invitation, and sends them. */
export default async function InvitePage(props: Props) {
  const { locale } = await props.params;
  const { who, where, sent, preview } = await read(props);
  if (!preview) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminPeople');
  const admin = wordsFor(locale, 'admin');
  const { mails, bodies, rests, withoutOfficer } = preview;
  const page = (
    <div className="stack gap-s4">
      <Particulars
        rows={[
          { term: t('invite.mails'), detail: t('invite.mailsText', { mails }) },
          { term: t('invite.bodies'), detail: t('invite.bodiesText', { bodies }) },
          { term: t('invite.rests'), detail: t('invite.restsText', { rests }) },
          { term: t('invite.without'), detail: t('invite.withoutText', { n: withoutOfficer }) },
        ]}
      />
      <h3>{t('invite.happens')}</h3>
      <p className="max-w-text">{t('invite.says')}</p>
    </div>
  );
  return (
    <AdminFrame locale={locale} path={PATH} part="people">
      <BackLink href={href(locale, '/admin/people')} words={t('links.people')} />
      <PageHeader title={sent ? t('invite.done', { n: sent }) : t('invite.title', { mails })} />
      <Section id="who-is-meant" title={t('invite.chooseTitle')}>
        <form className="stack gap-s5" action={href(locale, PATH)}>
          <Radios
            id="who"
            name="who"
            legend={t('invite.whoLabel')}
            value={who}
            choices={INVITED_WHO.map((value) => ({ value, words: t(`invite.who.${value}`) }))}
          />
          <SelectField
            id="where"
            name="where"
            label={t('invite.whereLabel')}
            value={where}
            options={[
              { value: 'all', words: t('invite.whereAll') },
              ...(preview.body ? [{ value: `body:${preview.body.slug}`, words: bodyName(preview.body, locale) }] : []),
              ...REGIONS.map((region) => ({
                value: `region:${region}`,
                words: wordsFor(locale, 'shared')(`region.${region}`),
              })),
            ]}
          />
          <Button>{t('invite.choose')}</Button>
        </form>
      </Section>
      <Section id="mails" title={t('invite.mails')} note={t('invite.again')}>
        <div>
          {mails > 0 ? (
            <ActForm
              action={invite.bind(null, locale)}
              hidden={{ who, where }}
              words={{
                problem: admin('act.problem'),
                errorMark: admin('act.errorMark', { text: '' }),
                button: t('invite.button', { mails }),
              }}
            >
              {page}
            </ActForm>
          ) : (
            page
          )}
        </div>
      </Section>
    </AdminFrame>
  );
}
