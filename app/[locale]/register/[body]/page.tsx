import type { Metadata } from 'next';
import { cache } from 'react';
import { NotFoundPage, PublicFrame } from '@/app/[locale]/(public)/public-page';
import { register } from '@/app/[locale]/register/actions';
import { publicContext } from '@/auth/context';
import { bodyName } from '@/components/bodies/body-name';
import { BackLink } from '@/components/ui/back-link';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { KINDS } from '@/domain/bodies/kinds';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { bodyToRegister } from '@/queries/people/registrations';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale; body: string }> };

const load = cache(async (slug: string) => bodyToRegister(await publicContext(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, body: slug } = await params;
  const body = await load(slug);
  const title = body
    ? wordsFor(locale, 'register')('form.title', { body: bodyName(body, locale) })
    : wordsFor(locale, 'shared')('notFound.title');
  return { title, robots: { index: false } };
}

/** The form of somebody who says that they are an officer of this CLP. */
export default async function RegisterForBodyPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const body = await load(address.body);
  if (!body) return <NotFoundPage locale={locale} />;
  const t = wordsFor(locale, 'register');
  return (
    <PublicFrame locale={locale} path={`/register/${body.slug}`}>
      <div className="stack" lang={LANGUAGE_TAGS[locale]}>
        <BackLink href={href(locale, '/register')} words={t('form.otherBody')} />
        <Form
          action={register.bind(null, address)}
          hidden={{ body: body.slug, language: locale }}
          fields={[
            { as: 'line', name: 'name', label: t('form.name'), hint: t('form.nameHint') },
            {
              as: 'one',
              name: 'office',
              label: t('form.office'),
              choices: KINDS[body.kind].offices.map((office) => ({
                value: office,
                words: wordsFor(locale, 'kinds')(`office.${office}`),
              })),
            },
            { as: 'email', name: 'email', label: t('form.email'), hint: t('form.emailHint') },
          ]}
          words={formWords(locale, t('form.send'))}
        >
          <PageHeader title={t('form.title', { body: bodyName(body, locale) })} lede={t('form.lede')} />
          <p className="max-w-text">{t('form.told')}</p>
        </Form>
      </div>
    </PublicFrame>
  );
}
