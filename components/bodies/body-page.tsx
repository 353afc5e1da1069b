import { KINDS } from '@/domain/bodies/kinds';
import { atStart } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { BodyPage } from '@/queries/bodies/body-page';
import { Crumbs } from '../ui/crumbs';
import { EarlierRounds, OtherMap } from './body-history';
import { anchorOf, bareName, bodyName, otherName } from './body-name';
import { BodyPastSection, EndNotice } from './body-past';
import { answerOf, ledeOf, questionOf, StatusSteps } from './body-status';
import { LinkedAreas } from './linked-areas';
import { Neighbours } from './neighbours';
import { OutsideContests } from './outside-contests';
import { Meetings, ThisRound } from './this-round';

type BodyViewProps = { readonly page: BodyPage; readonly now: Date; readonly locale: Locale };

/** The current rounds in which the body itself takes part. */
export const currentRounds = ({ body, rounds }: BodyPage) =>
  rounds.filter((each) => each.isCurrent && each.as.id === body.id);

/** The page of a body: whether it has nominated, its submissions, and its earlier nominations. */
export function BodyView({ page, now, locale }: BodyViewProps) {
  const { body, rounds } = page;
  const current = currentRounds(page);
  const before = rounds.filter((each) => !current.includes(each));
  const [first] = current;
  const lede = ledeOf(page, now, locale);
  return (
    <>
      <Crumbs
        locale={locale}
        trail={[
          { href: href(locale, '/bodies'), words: wordsFor(locale, 'bodyPages')('crumb') },
          KINDS[body.kind].hasBoundaries
            ? {
                href: href(locale, `/bodies#${anchorOf(body.region)}`),
                words: wordsFor(locale, 'shared')(`region.${body.region}`),
              }
            : {
                href: href(locale, `/bodies#${body.kind}`),
                words: atStart(wordsFor(locale, 'kinds')(`many.${body.kind}`), locale),
              },
        ]}
        here={bareName(body, locale)}
      />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={bodyName(body, locale)}
        href={href(locale, `/bodies/${body.slug}/feed.xml`)}
      />
      <div className="head">
        <InOtherLanguage body={body} locale={locale} />
        <EndNotice page={page} now={now} locale={locale} />
        <h1 className="text-2xl">{questionOf(page, now, locale)}</h1>
        <p className="answer">{answerOf(page, now, locale)}</p>
        {lede ? <p className="lede">{lede}</p> : null}
      </div>
      {first ? <StatusSteps page={page} inRound={first} locale={locale} /> : null}
      {current.map((inRound) => (
        <ThisRound
          key={inRound.round.slug}
          body={body}
          inRound={inRound}
          isOnly={current.length === 1}
          hasEnded={body.endsOn !== null}
          now={now}
          locale={locale}
        />
      ))}
      <OutsideContests outside={page.outside} locale={locale} />
      {first ? <Meetings body={body} rounds={current} locale={locale} /> : null}
      {page.takesOfficers ? (
        <p className="mt-s5 mb-s7">
          <a href={href(locale, `/register/${body.slug}`)}>
            {wordsFor(locale, 'register')('link', { kind: body.kind, body: bodyName(body, locale) })}
          </a>
        </p>
      ) : null}
      <BodyPastSection page={page} locale={locale} />
      <EarlierRounds page={page} rounds={before} locale={locale} />
      <OtherMap page={page} locale={locale} />
      <LinkedAreas page={page} locale={locale} />
      <Neighbours page={page} inRound={first} now={now} locale={locale} />
    </>
  );
}

/** The body's name in the other language, because its emails and lists may use that name. */
function InOtherLanguage({ body, locale }: { readonly body: BodyPage['body']; readonly locale: Locale }) {
  const other = otherName(body, locale);
  if (!other) return null;
  return (
    <p className="quiet">
      {wordsFor(locale, 'myClp').rich('inWelsh', {
        other: other.text,
        name: (chunks) => <span lang={other.lang}>{chunks}</span>,
      })}
    </p>
  );
}
