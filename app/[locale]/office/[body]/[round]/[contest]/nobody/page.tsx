import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DeadlineInset } from '@/components/rounds/round-times';
import { BackLink } from '@/components/ui/back-link';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { OfficeFrame, OfficeMissing } from '../../../../frame';
import { type ContestParams, openScene, pathOf } from '../../../../scene';
import { saveNames } from '../actions';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: wordsFor(locale, 'office')('nobody.title'), robots: { index: false } };
}

/** Instead of names: the meeting decided to nominate nobody. */
export default async function NobodyPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openScene(address, '/nobody');
  if (!scene) return <OfficeMissing locale={locale} />;
  const t = wordsFor(locale, 'office');
  const { round, contest, body, bodyName, latest, now } = scene;
  const at = href(locale, pathOf(address));
  if (!scene.hasMet) redirect(`${at}/meeting`);
  return (
    <OfficeFrame locale={locale} path={pathOf(address, '/nobody')} isPractice={scene.isPractice}>
      <BackLink href={`${at}/choose`} words={t('steps.backChoose')} />
      <div className="stack">
        <Form
          action={saveNames.bind(null, address)}
          hidden={{
            contestId: contest.id,
            bodyId: body.id,
            choice: 'nobody',
            basedOnVersion: String(latest?.version ?? 0),
          }}
          words={formWords(locale, t('nobody.go'), t('notSent'))}
        >
          <PageHeader over={t('steps.over', { body: bodyName, contest: contest.title })} title={t('nobody.title')}>
            <DeadlineInset at={round.closesAt} zone={round.zone} now={now} locale={locale} />
            <p className="max-w-text">{t('nobody.text', { body: bodyName })}</p>
          </PageHeader>
        </Form>
        <p>
          <a href={`${at}/choose`}>{t('nobody.back')}</a>
        </p>
      </div>
    </OfficeFrame>
  );
}
