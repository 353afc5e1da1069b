import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { signedInOrRedirect } from '@/auth/context';
import { bodyName } from '@/components/bodies/body-name';
import { OfficeContestCard } from '@/components/nominations/office-contest-card';
import { Empty } from '@/components/ui/callout';
import { PageHeader, Section } from '@/components/ui/section';
import { MAY_STILL_SEND } from '@/domain/nominations/body-status';
import { atStart, numberWord } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type OfficeContest, officeHome } from '@/queries/nominations/office-home';
import { OfficeFrame } from './frame';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'office')('home.title'), robots: { index: false } };
}

const isDue = ({ state, status }: OfficeContest) => state === 'open' && MAY_STILL_SEND.includes(status);

/** The tasks of the officer's CLPs, with one button for each. */
export default async function OfficePage({ params }: Props) {
  const { locale } = await params;
  const context = await signedInOrRedirect(locale, '/office');
  const t = wordsFor(locale, 'office');
  const bodies = await officeHome(context);
  const contests = bodies.flatMap((body) => body.contests);
  // Somebody who is not an officer is sent to the pages for their own role.
  if (bodies.length === 0 && context.actor.admin !== null) redirect(href(locale, '/admin'));
  if (bodies.length === 0 && context.actor.candidacies.length > 0) redirect(href(locale, '/candidate'));
  if (bodies.length === 0) {
    return (
      <OfficeFrame locale={locale} path="/office">
        <PageHeader title={t('home.noOffice')} />
        <p className="mb-s4 max-w-text">{t('home.noOfficeText')}</p>
        <p>
          <a href={href(locale, '/bodies')}>{t('home.findBody')}</a>
        </p>
      </OfficeFrame>
    );
  }
  const due = contests.filter(isDue).length;
  return (
    <OfficeFrame
      locale={locale}
      path="/office"
      isPractice={contests.length > 0 && contests.every(({ round }) => round.kind === 'practice')}
    >
      <PageHeader title={atStart(t('home.heading', { due, words: numberWord(due, locale) }), locale)} />
      {bodies.map(({ body, offices, contests: here }) => (
        <Section
          key={body.id}
          id={body.slug}
          title={<a href={href(locale, `/bodies/${body.slug}`)}>{bodyName(body, locale)}</a>}
          note={offices.map((office) => t(`home.officeHeld.${office}`)).join(' ')}
        >
          <div className="stack gap-s5">
            {here.length === 0 ? (
              <Empty>
                <p>{t('home.nothing')}</p>
              </Empty>
            ) : (
              here.map((contest) => (
                <OfficeContestCard
                  key={`${contest.round.slug} ${contest.contest.slug}`}
                  body={{ slug: body.slug, name: bodyName(body, locale) }}
                  due={contest}
                  now={context.now}
                  locale={locale}
                />
              ))
            )}
          </div>
        </Section>
      ))}
    </OfficeFrame>
  );
}
