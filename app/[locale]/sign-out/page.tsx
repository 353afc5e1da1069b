import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { leave } from '@/app/[locale]/sign-out/actions';
import { requestContext } from '@/auth/context';
import { typedFor } from '@/auth/typed-for';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { LeavingMark } from '@/components/ui/your-pages';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { PublicFrame } from '../(public)/public-page';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'signIn')('outTitle'), robots: { index: false } };
}

/**
 * The page with the button that signs somebody out. A link could not do this, because links must not change anything.
 */
export default async function SignOutPage({ params }: Props) {
  const { locale } = await params;
  const { actor } = await requestContext();
  if (actor.kind !== 'person') redirect(href(locale, '/'));
  const words = wordsFor(locale, 'signIn');
  return (
    <PublicFrame locale={locale} path="/sign-out">
      <div className="stack" lang={LANGUAGE_TAGS[locale]}>
        <PageHeader title={words('outTitle')} />
        <p>{words('out')}</p>
        <LeavingMark />
        <Form
          action={leave.bind(null, locale)}
          words={formWords(locale, words('outTitle'))}
          forgets={typedFor(actor)}
        />
      </div>
    </PublicFrame>
  );
}
