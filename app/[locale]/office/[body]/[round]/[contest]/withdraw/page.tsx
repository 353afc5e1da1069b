import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { BackLink } from '@/components/ui/back-link';
import { Warning } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { newId } from '@/lib/tokens';
import { formWords } from '@/messages/form-words';
import { longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { OfficeFrame, OfficeMissing } from '../../../../frame';
import { type ContestParams, openScene, pathOf } from '../../../../scene';
import { send } from '../actions';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const scene = await openScene(address, '/withdraw');
  const t = wordsFor(address.locale, 'office');
  return { title: t('withdraw.title', { body: scene?.bodyName ?? '' }), robots: { index: false } };
}

/** The effect of withdrawing, and who is affected, before it is done. */
export default async function WithdrawPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openScene(address, '/withdraw');
  if (!scene) return <OfficeMissing locale={locale} />;
  const t = wordsFor(locale, 'office');
  const { round, contest, body, bodyName, latest } = scene;
  const at = href(locale, pathOf(address));
  if (!latest || latest.isVoided || latest.choice.kind === 'withdrawn') redirect(at);
  const names = { body: bodyName, closesAt: longInstant(round.closesAt, round.zone, locale) };
  return (
    <OfficeFrame locale={locale} path={pathOf(address, '/withdraw')} isPractice={scene.isPractice}>
      <BackLink href={at} words={t('steps.backHub', { body: bodyName, contest: contest.title })} />
      <Form
        action={send.bind(null, address)}
        hidden={{
          contestId: contest.id,
          bodyId: body.id,
          choice: 'withdrawn',
          basedOnVersion: String(latest.version),
          // The same form sent twice is the same act. The value must not be guessable: an attempt that another body has
          // used is refused.
          attempt: newId(),
        }}
        words={formWords(locale, t('withdraw.button', names), t('notSent'))}
      >
        <PageHeader
          over={t('steps.over', { body: bodyName, contest: contest.title })}
          title={t('withdraw.title', names)}
        />
        <div className="stack gap-s5 max-w-paper mb-s5">
          <Warning>
            <p>{t('withdraw.effectCounts', names)}</p>
          </Warning>
          <ul className="points">
            <li>{t('withdraw.effectRecord')}</li>
            <li>{t('withdraw.effectMail', names)}</li>
            <li>{t('withdraw.effectAgain', names)}</li>
          </ul>
        </div>
      </Form>
      <p className="mt-s5">
        <a href={at}>{t('withdraw.keep')}</a>
      </p>
    </OfficeFrame>
  );
}
