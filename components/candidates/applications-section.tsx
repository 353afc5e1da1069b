import { dayOf, longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { OwnApplication } from '@/queries/candidates/own-applications';
import { Section } from '../ui/section';

type ApplicationsProps = { readonly applications: readonly OwnApplication[]; readonly locale: Locale };

/** The contests in which the signed-in person put themselves forward, and what was decided. */
export function ApplicationsSection({ applications, locale }: ApplicationsProps) {
  if (applications.length === 0) return null;
  const t = wordsFor(locale, 'approval');
  return (
    <Section id="applications" title={t('state.title')}>
      <ul className="stack gap-s2">
        {applications.map(({ id, round, contest, state, sentAt, decidedAt }) => (
          <li key={id}>
            <a href={href(locale, `/candidate/${round.slug}/${contest.slug}/apply`)}>
              {contest.title}, {round.title}
            </a>
            : {t(`state.${state}`, { day: longDay(dayOf(decidedAt ?? sentAt, round.zone), locale) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
