import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { requestContext, signOut } from '@/auth/context';
import { Actions, Button } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/section';
import { LeavingMark } from '@/components/ui/your-pages';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
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
  async function leave() {
    'use server';
    await signOut();
    redirect(href(locale, '/'));
  }
  return (
    <PublicFrame locale={locale} path="/sign-out">
      <div className="stack" lang={LANGUAGE_TAGS[locale]}>
        <PageHeader title={words('outTitle')} />
        <p>{words('out')}</p>
        <LeavingMark />
        <form action={leave}>
          <Actions>
            <Button kind="act">{words('outTitle')}</Button>
          </Actions>
        </form>
      </div>
    </PublicFrame>
  );
}
