import type { ReactNode } from 'react';
import { ASK } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { notOnRosterWords } from '@/messages/roster-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { OutsideContest } from '@/queries/rounds/outside-contests';
import { publicLinks } from '../rounds/round-links';
import { Section } from '../ui/section';
import { bodyName } from './body-name';

type OutsideContestsProps = {
  readonly outside: readonly OutsideContest[];
  readonly locale: Locale;
  /** Puts whom to ask into a text, on the pages of officers. Left out on public pages. */
  readonly ask?: (text: string) => ReactNode;
};

/** The contests in which bodies may not nominate, each with the reason, by body and round. */
export function OutsideContests({ outside, locale, ask }: OutsideContestsProps) {
  const t = wordsFor(locale, 'notOnRoster');
  return [...Map.groupBy(outside, ({ body, round }) => `outside-${body.slug}-${round.slug}`)].map(([id, here]) => {
    const [first] = here;
    if (!first) return null;
    const { round, body } = first;
    return (
      <Section key={id} id={id} title={t('title', { round: round.title, body: bodyName(body, locale) })}>
        <div className="stack max-w-text">
          <ul className="points">
            {here.map(({ contest, off }) => (
              <li key={contest.slug}>
                <a href={href(locale, publicLinks(round.slug).contest(contest.slug))}>{contest.title}</a>.{' '}
                {notOnRosterWords(off, contest, body, locale)}
              </li>
            ))}
          </ul>
          {ask ? <p>{ask(t('nothingToDo', { contact: ASK }))}</p> : null}
        </div>
      </Section>
    );
  });
}
