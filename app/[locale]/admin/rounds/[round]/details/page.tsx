import type { Metadata } from 'next';
import { Inset } from '@/components/ui/callout';
import { Particulars } from '@/components/ui/lists';
import { PageHeader } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { STATEMENT_READERS } from '@/domain/candidates/statements';
import { wordsFor } from '@/messages/translate';
import { AdminMissing } from '../../../frame';
import { formWords, reasonField } from '../../set-up-words';
import { saveDetails } from '../actions';
import { lockedWords, openRound, type RoundParams } from '../scene';
import { SetUpPage } from '../set-up-page';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<RoundParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: wordsFor(locale, 'adminSetup')('details.title'), robots: { index: false } };
}

/** What the round is called, and what its page says besides. */
export default async function DetailsPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openRound(address, '/details');
  if (!scene) return <AdminMissing locale={locale} />;
  const { round, isPublic } = scene;
  const t = wordsFor(locale, 'adminSetup');
  const locked = lockedWords(scene, locale);
  const head = <PageHeader over={t('over', { round: round.title })} title={t('details.title')} />;
  const fixed = (
    <Particulars
      rows={[
        { term: t('details.fixedKind'), detail: t(`list.kind.${round.kind}`) },
        { term: t('details.fixedSlug'), detail: `/rounds/${round.slug}` },
        ...(locked ? [{ term: t('details.name'), detail: round.title }] : []),
        ...(locked && round.note ? [{ term: t('details.note'), detail: round.note }] : []),
        ...(locked && round.source ? [{ term: t('details.source'), detail: round.source }] : []),
      ]}
    />
  );
  return (
    <SetUpPage params={address} scene={scene} page="/details">
      {locked ? (
        <div className="stack">
          {head}
          <Inset>{locked}</Inset>
          {fixed}
        </div>
      ) : (
        <SetUpForm
          action={saveDetails.bind(null, address)}
          hidden={{ round: round.slug }}
          words={formWords(locale, t('save'))}
          fields={[
            { as: 'line', name: 'title', label: t('details.name'), value: round.title },
            {
              as: 'lines',
              name: 'note',
              label: t('details.note'),
              hint: t('details.noteHint'),
              value: round.note ?? '',
            },
            {
              as: 'line',
              name: 'source',
              label: t('details.source'),
              hint: t('details.sourceHint'),
              value: round.source ?? '',
            },
            {
              as: 'one',
              name: 'statementsFor',
              label: t('details.readers'),
              hint: t('details.readersHint'),
              value: round.statementsFor,
              choices: STATEMENT_READERS.map((readers) => ({ value: readers, words: t(`details.${readers}`) })),
            },
            {
              as: 'any',
              name: 'asksConfirmation',
              label: t('details.confirmation'),
              values: round.asksConfirmation ? ['yes'] : [],
              choices: [{ value: 'yes', words: t('details.confirmationYes') }],
            },
            ...reasonField(locale, isPublic),
          ]}
        >
          {head}
          <div className="mb-s6">{fixed}</div>
        </SetUpForm>
      )}
    </SetUpPage>
  );
}
