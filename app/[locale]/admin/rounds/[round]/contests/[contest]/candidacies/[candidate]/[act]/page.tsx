import type { ReactNode } from 'react';
import { Act, actReason, reasonFields } from '@/app/[locale]/admin/act';
import { type Query, queryText } from '@/app/[locale]/admin/admin-page';
import { contestPath, roundPage } from '@/app/[locale]/admin/round-page';
import {
  actOnCandidacy,
  type CandidateAddress,
  mergeEntries,
} from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import {
  type ActName,
  CANDIDACY_ACTS,
  isCandidacyAct,
  pointsOf,
} from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/candidacies/candidacy-acts';
import { bodyName } from '@/components/bodies/body-name';
import type { FormField } from '@/components/ui/form-field';
import { FindForm } from '@/components/ui/get-form';
import { PageHeader } from '@/components/ui/section';
import type { CandidacyEventKind } from '@/domain/candidates/candidacies';
import { CAUSES_OF } from '@/domain/candidates/event-details';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminCandidacy, adminCandidacy } from '@/queries/candidates/admin-candidacy';

export const dynamic = 'force-dynamic';

type Found = AdminCandidacy & { readonly act: ActName };

const isAct = (text: string): text is ActName => isCandidacyAct(text) || text === 'merge' || text === 'part';
const typedIn = (query: Query) => queryText(query, 'q');

const titleOf = ({ act, person }: Found, locale: Locale) =>
  wordsFor(locale, 'adminActs')(`candidacy.title.${act}`, {
    name: person.row.name,
    into: person.mergedInto?.name ?? '',
  });

/** The page that asks an admin to confirm one act on a candidacy: its effects, and who is affected. */
const page = roundPage<CandidateAddress & { readonly act: string }, Found>({
  page: ({ contest, candidate, act }) => `/contests/${contest}/candidacies/${candidate}/${act}`,
  isForActing: true,
  load: async (context, { round, contest, candidate, act }, query) => {
    if (!isAct(act)) return null;
    const to = queryText(query, 'to');
    const found = await adminCandidacy(
      context,
      { round, contest, candidate },
      isCandidacyAct(act) ? { kind: CANDIDACY_ACTS[act], home: to } : { kind: 'merge', into: to },
      typedIn(query),
    );
    return found && { ...found, act };
  },
  title: (found, { locale }) => titleOf(found, locale),
  back: ({ round, contest, person }, { address }) => ({
    path: contestPath(round.slug, contest.slug, `/candidacies/${address.candidate}`),
    words: person.row.name,
  }),
  render: (found, { locale, address, query, path }) => {
    const { act, round, contest, person, newHome, into } = found;
    if (act === 'home' && !newHome)
      return <ChooseHome page={found} path={path} typed={typedIn(query)} locale={locale} />;
    if (act === 'merge' && !into) return <ChooseEntry page={found} path={path} locale={locale} />;
    const hidden = { round: round.slug, contest: contest.slug, candidate: address.candidate };
    return (
      <Act
        locale={locale}
        over={`${contest.title}, ${round.title}`}
        title={titleOf(found, locale)}
        points={pointsOf(found, act, locale)}
        refusal={found.refusal}
        {...(isCandidacyAct(act)
          ? {
              action: actOnCandidacy.bind(null, address),
              hidden: { ...hidden, kind: CANDIDACY_ACTS[act], home: newHome?.slug ?? '' },
              fields: detailFields(CANDIDACY_ACTS[act], locale),
            }
          : {
              action: mergeEntries.bind(null, address),
              hidden: { ...hidden, into: into?.slug ?? '' },
              fields: reasonFields('merge', locale),
            })}
        button={wordsFor(locale, 'adminActs')(`candidacy.button.${act}`, {
          name: person.row.name,
          into: into?.name ?? person.mergedInto?.name ?? '',
          home: newHome?.name ?? '',
        })}
      />
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

/** The questions about a change: the day on which it happened, its common reason, and the reason in words. */
function detailFields(kind: CandidacyEventKind, locale: Locale): FormField[] {
  const t = wordsFor(locale, 'adminActs');
  const causes = CAUSES_OF[kind].map((cause) => ({
    value: cause,
    words: wordsFor(locale, 'candidacy')(`cause.${cause}`),
  }));
  return [
    { as: 'day', name: 'on', label: t('candidacy.on'), hint: t('candidacy.onHint') },
    ...investigationFields(kind, locale),
    ...(causes.length === 0
      ? []
      : [
          {
            as: 'one' as const,
            name: 'cause',
            label: t('candidacy.cause'),
            choices: [...causes, { value: '', words: t('candidacy.causeNone') }],
            value: '',
          },
        ]),
    actReason(locale),
  ];
}

/** Where the Party announced an investigation, and when it is looked at again. */
function investigationFields(kind: CandidacyEventKind, locale: Locale): FormField[] {
  const t = wordsFor(locale, 'adminActs');
  if (kind === 'investigation-ended') return [{ as: 'line', name: 'source', label: t('candidacy.endSource') }];
  if (kind !== 'under-investigation') return [];
  return [
    { as: 'line', name: 'source', label: t('candidacy.announcement'), hint: t('candidacy.announcementHint') },
    { as: 'day', name: 'review', label: t('candidacy.review'), hint: t('candidacy.reviewHint') },
  ];
}

type ChooseProps = {
  readonly page: AdminCandidacy;
  readonly path: string;
  readonly locale: Locale;
};

const to = (locale: Locale, path: string, slug: string) => `${href(locale, path)}?${new URLSearchParams({ to: slug })}`;

/** The first step of changing a home CLP: the admin finds the new one. */
function ChooseHome({ page, path, locale, typed }: ChooseProps & { readonly typed: string }) {
  const t = wordsFor(locale, 'adminActs');
  return (
    <Chooser page={page} title={t('candidacy.title.home', { name: page.person.row.name })}>
      <FindForm
        action={href(locale, path)}
        id="find"
        name="q"
        label={t('candidacy.homeFind')}
        hint={t('candidacy.homeFindHint')}
        button={t('find')}
        value={typed}
        isAct
      />
      {page.found.length > 0 ? (
        <section className="mt-s5" aria-labelledby="found">
          <h2 id="found">{t('found')}</h2>
          <ul className="points">
            {page.found.map((body) => (
              <li key={body.id}>
                <a href={to(locale, path, body.slug)}>{bodyName(body, locale)}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : typed.trim() === '' ? null : (
        <p className="mt-s4" role="status">
          {t('candidacy.foundNone', { typed })}
        </p>
      )}
    </Chooser>
  );
}

/** The first step of a merge: the admin chooses the other entry for the same person. */
function ChooseEntry({ page, path, locale }: ChooseProps) {
  const t = wordsFor(locale, 'adminActs');
  const others = page.people.filter(({ row, mergedInto }) => row.id !== page.person.row.id && mergedInto === null);
  return (
    <Chooser page={page} title={t('candidacy.mergeChoose')}>
      <ul className="points">
        {others.map(({ row, home }) => (
          <li key={row.id}>
            <a href={to(locale, path, row.slug)}>{row.name}</a>
            {home ? <span className="quiet"> {bodyName(home, locale)}</span> : null}
          </li>
        ))}
      </ul>
    </Chooser>
  );
}

function Chooser({ page, title, children }: { page: AdminCandidacy; title: string; children: ReactNode }) {
  return (
    <>
      <PageHeader over={`${page.contest.title}, ${page.round.title}`} title={title} />
      <div className="max-w-text">{children}</div>
    </>
  );
}
