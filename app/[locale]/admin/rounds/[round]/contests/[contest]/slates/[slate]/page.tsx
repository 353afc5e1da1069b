import { RemoveFromDraft } from '@/app/[locale]/admin/remove-from-draft';
import { lockedWords, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import {
  addClaims,
  removeSlate,
  type SlateAddress,
  saveSlate,
} from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { reasonField } from '@/app/[locale]/admin/set-up-fields';
import { Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { Source } from '@/components/ui/source-line';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminSlate, adminSlates } from '@/queries/slates/admin-slates';
import { claimDays, slateFields } from '../slate-words';

export const dynamic = 'force-dynamic';

/** The page of one slate: its present and former candidates, a form to add more, and its details. */
const page = roundPage({
  page: ({ contest, slate }: SlateAddress) => `/contests/${contest}/slates/${slate}`,
  load: async (context, address) => {
    const found = await adminSlates(context, address.round);
    const contest = found?.contests.find(({ slug }) => slug === address.contest);
    const slate = contest?.slates.find(({ slug }) => slug === address.slate);
    return found && contest && slate ? { ...found, contest, slate } : null;
  },
  title: ({ slate }) => slate.name,
  back: ({ round }, { locale }) => ({
    path: roundPath(round.slug, '/slates'),
    words: wordsFor(locale, 'adminSetup')('tasks.slates'),
  }),
  render: (found, facts) => {
    const { round, contest, slate, isPublic } = found;
    const { locale, address, path } = facts;
    const t = wordsFor(locale, 'guideAdmin');
    const setUp = wordsFor(locale, 'adminSetup');
    const locked = lockedWords(found, facts);
    const hidden = { round: round.slug, contest: contest.slug, slate: slate.slug };
    const isClaimed = (slug: string) =>
      slate.claims.some(({ candidate, withdrawnOn }) => candidate.slug === slug && withdrawnOn === null);
    const others = contest.candidates.filter(({ slug }) => !isClaimed(slug));
    return (
      <>
        <PageHeader over={`${contest.title}, ${round.title}`} title={slate.name}>
          {locked ? <Inset>{locked}</Inset> : null}
          {isPublic ? (
            <p>
              <a href={href(locale, `/rounds/${round.slug}/${contest.slug}/slates/${slate.slug}`)}>
                {t('slates.public')}
              </a>
            </p>
          ) : null}
        </PageHeader>
        <Section id="claims" title={t('slates.claims')}>
          <Claims slate={slate} path={path} isLocked={locked !== null} locale={locale} />
        </Section>
        {locked ? null : (
          <>
            <Section id="claim" title={t('slates.claim')}>
              {others.length === 0 ? (
                <p>{t('slates.claimAll')}</p>
              ) : (
                <div>
                  <Form
                    action={addClaims.bind(null, address)}
                    hidden={hidden}
                    words={formWords(locale, t('slates.claimButton'))}
                    fields={[
                      {
                        as: 'ticks',
                        name: 'candidates',
                        label: t('slates.claimWho'),
                        hint: t('slates.claimHint'),
                        choices: others.map(({ slug, name }) => ({ value: slug, words: name })),
                      },
                      { as: 'day', name: 'claimedOn', label: t('sinceWhen'), hint: t('slates.claimDayHint') },
                      { as: 'line', name: 'source', label: t('source'), hint: t('slates.claimSourceHint') },
                    ]}
                  />
                </div>
              )}
            </Section>
            <Section id="facts" title={t('slates.facts')}>
              <div>
                <Form
                  action={saveSlate.bind(null, address)}
                  hidden={hidden}
                  words={formWords(locale, setUp('save'))}
                  fields={[...slateFields(locale, slate), ...reasonField(locale, isPublic)]}
                  prefix="own-"
                  isQuiet
                />
              </div>
            </Section>
            {isPublic ? null : (
              <RemoveFromDraft
                locale={locale}
                action={removeSlate.bind(null, address)}
                hidden={hidden}
                title={t('slates.remove')}
                note={t('slates.removeText')}
                button={t('slates.removeButton')}
              />
            )}
          </>
        )}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type ClaimsProps = {
  readonly slate: AdminSlate;
  /** The slate's page in English. */
  readonly path: string;
  readonly isLocked: boolean;
  readonly locale: Locale;
};

/** All candidates that a slate backs or has backed, with the dates. The admin can remove a current one. */
function Claims({ slate, path, isLocked, locale }: ClaimsProps) {
  const t = wordsFor(locale, 'guideAdmin');
  if (slate.claims.length === 0) return <p>{t('slates.candidates', { n: 0 })}</p>;
  return (
    <DataTable
      caption={t('slates.claimsCaption', { name: slate.name })}
      isCaptionHidden
      columns={[
        { key: 'candidate', head: t('candidate') },
        { key: 'when', head: t('slates.when') },
      ]}
      rows={slate.claims.map((claim) => {
        const { id, candidate, source, withdrawnOn, withdrawReason } = claim;
        const canEnd = withdrawnOn === null && !isLocked;
        return {
          key: id,
          cells: [
            withdrawnOn ? <s key="name">{candidate.name}</s> : candidate.name,
            <span key="when">
              {claimDays(claim, slate, locale)}
              {source ? (
                <small className="quiet block">
                  <Source text={source} />
                </small>
              ) : null}
              {withdrawReason ? (
                <small className="quiet block">{t('slates.withdrawn', { reason: withdrawReason })}</small>
              ) : null}
              {canEnd ? (
                <a className="block" href={href(locale, `${path}/withdraw/${id}`)}>
                  {t('slates.withdraw')}
                  <span className="vh"> {candidate.name}</span>
                </a>
              ) : null}
            </span>,
          ],
        };
      })}
    />
  );
}
