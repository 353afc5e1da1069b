import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { bodyName } from '@/components/bodies/body-name';
import { PartyNote } from '@/components/nominations/party-note';
import { BackLink } from '@/components/ui/back-link';
import { PageHeader } from '@/components/ui/section';
import { KINDS } from '@/domain/bodies/kinds';
import { ASK } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { notOnRosterWords } from '@/messages/roster-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { type LoadedOfficeContest, officeContest } from '@/queries/nominations/office-contest';
import { Ask } from '../ask';
import { ownPage } from '../own-page';

type Address = { readonly body: string; readonly round: string; readonly contest: string };
export type ContestParams = Address & { readonly locale: Locale };

/** The address of a contest's pages in English, without the language. */
export const contestPath = ({ body, round, contest }: Address, below = ''): string =>
  `/office/${body}/${round}/${contest}${below}`;

/** The data of an officer's pages about one contest. */
export type OfficeContest = LoadedOfficeContest & {
  /** "Anytown CLP" */
  readonly bodyName: string;
};

type Back = '' | '/choose' | '/meeting/held' | 'home';

type OfficeContestPage = {
  /** The page's address below the contest's. */
  readonly below:
    | ''
    | '/meeting'
    | '/meeting/held'
    | '/meeting/planned'
    | '/choose'
    | '/nobody'
    | '/check'
    | '/confirm'
    | '/withdraw'
    | '/sent'
    | '/party';
  /** The page to which its back link leads, below the contest's address. */
  readonly back: Back;
  readonly title: (found: OfficeContest, locale: Locale) => string;
  readonly view: (found: OfficeContest, address: ContestParams) => ReactNode;
};

/** Makes a page about one contest of an officer's body. */
export const officeContestPage = ({ below, back, title, view }: OfficeContestPage) =>
  ownPage({
    side: 'office',
    load: (context, address: Address & { locale: Locale }) => loadContest(context, address),
    path: (address) => contestPath(address, below),
    // The page's title names the contest and the round too, so that two tabs have different titles.
    title: (found, locale) =>
      below === '' ? title(found, locale) : `${title(found, locale)} · ${overHeading(found, locale)}`,
    isPractice: ({ round }) => round.kind === 'practice',
    view: (found, address) => {
      const { off, body, versions } = found;
      const at = href(address.locale, contestPath(address));
      if (off !== null && versions.length === 0) return <CannotNominate found={found} off={off} address={address} />;
      if (below.startsWith('/meeting') && !KINDS[body.kind].decidesInMeeting) redirect(`${at}/choose`);
      return (
        <>
          <BackLink {...backOf(back, found, address)} />
          {found.party ? (
            <PartyNote
              deadline={found.party.deadline}
              zone={found.round.zone}
              now={found.now}
              locale={address.locale}
            />
          ) : null}
          {view(found, address)}
        </>
      );
    },
  });

type CannotNominateProps = {
  readonly found: OfficeContest;
  readonly off: NonNullable<OfficeContest['off']>;
  readonly address: ContestParams;
};

/** In place of every step: why the body may not nominate in this contest, and what its officer can do. */
function CannotNominate({ found, off, address: { locale, round } }: CannotNominateProps) {
  const t = wordsFor(locale, 'notOnRoster');
  const { body, contest, bodyName: name } = found;
  return (
    <>
      <BackLink {...{ href: href(locale, '/office'), words: backWords('home', found, locale) }} />
      <PageHeader over={overHeading(found, locale)} title={t('heading', { body: name, contest: contest.title })} />
      <div className="stack max-w-text">
        <p>{notOnRosterWords(off, contest, body, locale)}</p>
        <p>
          <Ask locale={locale} round={round} text={t('nothingToDo', { contact: ASK })} />
        </p>
      </div>
    </>
  );
}

/** The contest as an officer sees it. Throws if there is no such contest, or if it is another body's. */
export async function loadContest(
  context: Parameters<typeof officeContest>[0],
  address: ContestParams,
): Promise<OfficeContest> {
  const contest = await officeContest(context, address);
  return { ...contest, bodyName: bodyName(contest.body, address.locale) };
}

/** The back link. A body that decides without a meeting has no page of its meeting. */
function backOf(given: Back, found: OfficeContest, address: ContestParams) {
  const back = given === '/meeting/held' && !KINDS[found.body.kind].decidesInMeeting ? 'home' : given;
  return {
    href: href(address.locale, back === 'home' ? '/office' : contestPath(address, back)),
    words: backWords(back, found, address.locale),
  };
}

function backWords(back: Back, { bodyName: body, contest }: OfficeContest, locale: Locale): string {
  const t = wordsFor(locale, 'office');
  if (back === 'home') return t('steps.backHome');
  if (back === '/choose') return t('steps.backChoose');
  return back === '/meeting/held' ? t('steps.backMeeting') : t('steps.backHub', { body, contest: contest.title });
}

/** The line above a page's heading: the body, the contest and the round. */
export const overHeading = ({ bodyName: body, contest, round }: OfficeContest, locale: Locale): string =>
  wordsFor(locale, 'office')('steps.over', { body, contest: contest.title, round: round.title });
