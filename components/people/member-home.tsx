import type { ReactNode } from 'react';
import { ASK } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { MemberHome } from '@/queries/people/member-home';
import { bodyName } from '../bodies/body-name';
import { currentRounds } from '../bodies/body-page';
import { answerOf, ledeOf, questionOf } from '../bodies/body-status';
import { Meetings, ThisRound } from '../bodies/this-round';
import { memberLinks, publicLinks } from '../rounds/round-links';
import { PageHeader, Section } from '../ui/section';

type MemberHomeProps = { readonly home: MemberHome; readonly now: Date; readonly locale: Locale };

/** A member's home page: what their CLP did in each open round, when it meets, and the statements they can read. */
export function MemberHomeView({ home: { bodies, statements }, now, locale }: MemberHomeProps) {
  const t = wordsFor(locale, 'members');
  return (
    <>
      {bodies.map((page) => {
        const current = currentRounds(page);
        return (
          <div key={page.body.id}>
            <PageHeader over={t('member', { body: bodyName(page.body, locale) })} title={questionOf(page, now, locale)}>
              <p className="answer">{answerOf(page, now, locale)}</p>
              <p className="lede">{ledeOf(page, now, locale)}</p>
            </PageHeader>
            {current.map((inRound) => (
              <ThisRound
                key={inRound.round.slug}
                body={page.body}
                inRound={inRound}
                isOnly={current.length === 1}
                isForMember
                now={now}
                locale={locale}
              />
            ))}
            <Meetings body={page.body} rounds={current} locale={locale} isForMember />
            <Section id={`more-${page.body.slug}`} title={t('more.title', { body: bodyName(page.body, locale) })}>
              <ul className="stack gap-s2">
                {current.map(({ round }) => (
                  <li key={round.slug}>
                    <a href={href(locale, `/office/${page.body.slug}/${round.slug}/pack`)}>
                      {wordsFor(locale, 'pack')('link', { round: round.title })}
                    </a>
                  </li>
                ))}
                <li>
                  <a href={href(locale, `/bodies/${page.body.slug}`)}>
                    {t('publicPage', { body: bodyName(page.body, locale) })}
                  </a>
                </li>
                <li>
                  <a href={href(locale, `/register/${page.body.slug}`)}>
                    {wordsFor(locale, 'register')('link', {
                      kind: page.body.kind,
                      body: bodyName(page.body, locale),
                    })}
                  </a>
                </li>
              </ul>
            </Section>
          </div>
        );
      })}
      <Section id="statements" title={t('statements.title')}>
        <div className="stack gap-s5">
          {statements.length === 0 ? <p className="quiet">{t('statements.none')}</p> : null}
          {statements.map(({ round, isForMembers, contests }) => {
            const links = isForMembers ? memberLinks(round.slug) : publicLinks(round.slug);
            return (
              <div key={round.slug} className="stack gap-s2">
                <h3>{round.title}</h3>
                {isForMembers ? <p className="small quiet">{t('statements.forMembers')}</p> : null}
                <ul className="stack gap-s2">
                  {contests.map((contest) => (
                    <li key={contest.slug}>
                      <a href={href(locale, `${links.statements(contest.slug)}/statements`)}>
                        {t('statements.contest', { contest: contest.title })}
                      </a>
                      {`: ${t('statements.count', { n: contest.statements })}`}
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </div>
      </Section>
    </>
  );
}

type NoRoleProps = {
  readonly locale: Locale;
  /** Puts whom to ask into a text. */
  readonly ask: (text: string) => ReactNode;
};

/** The page of a signed-in person who has no role yet: what they can do on this site. */
export function NoRoleView({ locale, ask }: NoRoleProps) {
  const t = wordsFor(locale, 'members');
  const ways = [
    { key: 'find', to: '/bodies' },
    { key: 'read', to: '/rounds' },
    { key: 'register', to: '/register' },
    { key: 'stand', to: '/rounds' },
    { key: 'data', to: '/me' },
  ] as const;
  return (
    <>
      <PageHeader title={t('noRole.title')} lede={t('noRole.lede')} />
      <ul className="stack gap-s4 max-w-text">
        {ways.map(({ key, to }) => (
          <li key={key}>
            <a href={href(locale, to)}>
              <b>{t(`noRole.${key}`)}</b>
            </a>
            <br />
            {ask(t(`noRole.${key}Text`, { contact: ASK }))}
          </li>
        ))}
      </ul>
    </>
  );
}
