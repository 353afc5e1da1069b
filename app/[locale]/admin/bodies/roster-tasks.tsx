import { bodyName } from '@/components/bodies/body-name';
import { Section } from '@/components/ui/section';
import { list } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminBody } from '@/queries/bodies/admin-bodies';

type RosterTasksProps = {
  readonly body: AdminBody['body'];
  readonly tasks: AdminBody['rounds'];
  readonly mayAct: boolean;
  readonly locale: Locale;
};

/** What a body that was added, ended or merged since means for announced rounds, and where an admin changes it. */
export function RosterTasks({ body, tasks, mayAct, locale }: RosterTasksProps) {
  const t = wordsFor(locale, 'bodiesAdmin');
  if (tasks.length === 0) return null;
  return (
    <Section id="rounds" title={t('body.rounds')} note={t('body.roundsNote')}>
      <ul className="stack gap-s4">
        {tasks.map(({ round, state, countsWith, merger }) => (
          <li key={round.slug}>
            <b>{round.title}</b>
            <p>
              {countsWith
                ? t('body.counted', { other: bodyName(countsWith, locale) })
                : state
                  ? t(`body.${state}`)
                  : null}
            </p>
            {merger ? (
              <p>
                {t('body.togetherNote', {
                  body: bodyName(body, locale),
                  others: list(
                    merger.others.map((other) => bodyName(other, locale)),
                    locale,
                  ),
                })}{' '}
                {mayAct ? (
                  <a href={href(locale, `/admin/bodies/${body.slug}/together/${round.slug}`)}>{t('body.together')}</a>
                ) : null}
              </p>
            ) : null}
            {mayAct ? (
              <p>
                <a href={href(locale, `/admin/rounds/${round.slug}/roster/${body.slug}`)}>{t('body.change')}</a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
