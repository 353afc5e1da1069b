import { reasonField } from '@/app/[locale]/admin/set-up-fields';
import type { FormField } from '@/components/ui/form-field';
import { MOST_LINKS } from '@/domain/candidates/statements';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminStatement } from '@/queries/candidates/admin-statements';
import type { StatementLanguage } from '@/queries/candidates/candidate-statement';

const EMPTY_LINKS = 2;

/** The questions about a statement that an admin enters, filled in with the last version. */
export function statementFields(page: AdminStatement, language: StatementLanguage, locale: Locale): FormField[] {
  const t = wordsFor(locale, 'guideAdmin');
  const { questions, mostWords, versions, isPublic } = page;
  const [latest] = versions;
  const links = latest?.links ?? [];
  const places = Math.min(links.length + EMPTY_LINKS, MOST_LINKS);
  return [
    {
      as: 'one',
      name: 'kind',
      label: t('enter.kind'),
      value: latest && !latest.isTakenBack ? (latest.isSummary ? 'summary' : 'own') : '',
      choices: [
        { value: 'own', words: t('enter.own'), hint: t('enter.ownHint') },
        { value: 'summary', words: t('enter.summary'), hint: t('enter.summaryHint') },
      ],
    },
    {
      as: 'lines',
      name: 'text',
      label: t('enter.text'),
      hint: t('enter.textHint', { most: mostWords }),
      value: latest?.text ?? '',
      rows: 14,
    },
    ...(questions.length > 0
      ? [
          {
            as: 'part' as const,
            key: 'answers',
            label: t('enter.answers'),
            fields: questions.map(({ id, text, textCy }, place) => ({
              as: 'lines' as const,
              name: `answer-${place}`,
              label: language === 'cy' ? (textCy ?? text) : text,
              value: latest?.answers.find(({ question }) => question === id)?.text ?? '',
            })),
          },
        ]
      : []),
    {
      as: 'fold',
      key: 'links',
      label: t('enter.links'),
      isOpen: links.length > 0,
      fields: Array.from({ length: places }, (_, place) => [
        {
          as: 'line' as const,
          name: `link-${place}-words`,
          label: t('enter.linkWords', { n: String(place + 1) }),
          value: links[place]?.words ?? '',
        },
        {
          as: 'line' as const,
          name: `link-${place}-address`,
          label: t('enter.linkAddress', { n: String(place + 1) }),
          value: links[place]?.address ?? '',
        },
      ]).flat(),
    },
    {
      as: 'line',
      name: 'source',
      label: t('source'),
      hint: t('enter.sourceHint'),
      value: latest?.source ?? '',
    },
    ...reasonField(locale, isPublic),
  ];
}
