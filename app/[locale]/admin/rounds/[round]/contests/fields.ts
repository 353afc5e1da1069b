import { kindChoices, nationChoices, regionChoices } from '@/app/[locale]/admin/set-up-fields';
import type { FormField } from '@/components/ui/form-field';
import { type BodyKind, BRANCH_KINDS } from '@/domain/bodies/bodies';
import { fieldsOfNominators, type NominatorFields } from '@/domain/rounds/nominators-form';
import type { NominatorGroup } from '@/domain/rounds/roster';
import { nominatorsIn } from '@/messages/threshold-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestInSetUp } from '@/queries/rounds/admin-round';

/** The questions about a contest, with their current values. The rule has its own form. */
export function contestFields(locale: Locale, contest?: ContestInSetUp): FormField[] {
  const t = wordsFor(locale, 'adminSetup');
  return [
    { as: 'line', name: 'title', label: t('name'), hint: t('contest.nameHint'), value: contest?.title },
    { as: 'number', name: 'seats', label: t('contest.seats'), value: contest && String(contest.seats) },
    { as: 'number', name: 'maxPerBody', label: t('contest.most'), value: contest && String(contest.maxPerBody) },
    ...nominatorFields(locale, contest?.nominators ?? null),
    {
      as: 'ticks',
      name: 'acceptsWriteIns',
      label: t('writeIns'),
      values: contest?.acceptsWriteIns ? ['yes'] : [],
      choices: [{ value: 'yes', words: t('contest.writeInsYes') }],
    },
    {
      as: 'number',
      name: 'statementWords',
      label: t('contest.words'),
      hint: t('contest.wordsHint'),
      value: contest?.statementWords === null ? '' : contest && String(contest.statementWords),
    },
    { as: 'line', name: 'electorate', label: t('contest.electorate'), value: contest?.electorate ?? '' },
    { as: 'line', name: 'ballotMethod', label: t('contest.method'), value: contest?.ballotMethod ?? '' },
    {
      as: 'lines',
      name: 'ruleNote',
      label: t('contest.note'),
      hint: t('contest.noteHint'),
      value: contest?.ruleNote ?? '',
    },
    {
      as: 'line',
      name: 'source',
      label: t('source'),
      hint: t('sourceHint'),
      value: contest?.source ?? '',
    },
  ];
}

/** The questions about who may nominate. Groups that they cannot show are said in words, and stay unless replaced. */
function nominatorFields(locale: Locale, nominators: readonly NominatorGroup[] | null): FormField[] {
  const t = wordsFor(locale, 'adminSetup');
  if (nominators === null) return groupFields(locale, null, ['clp']);
  const who = fieldsOfNominators(nominators);
  if (who) return groupFields(locale, who, who.kinds);
  const groups = nominatorsIn(wordsFor(locale, 'threshold'), nominators);
  return [
    {
      as: 'one',
      name: 'nominators',
      label: t('contest.kinds'),
      hint: t('contest.groupsHint', { groups }),
      value: 'keep',
      choices: [
        { value: 'keep', words: t('contest.groupsKeep') },
        { value: 'replace', words: t('contest.groupsReplace') },
      ],
    },
    {
      as: 'fold',
      key: 'replacement',
      label: t('contest.groupsNew'),
      isOpen: false,
      fields: groupFields(locale, null, []),
    },
  ];
}

function groupFields(locale: Locale, who: NominatorFields | null, kinds: readonly BodyKind[]): FormField[] {
  const t = wordsFor(locale, 'adminSetup');
  return [
    {
      as: 'ticks',
      name: 'bodyKinds',
      label: t('contest.kinds'),
      values: kinds,
      choices: kindChoices(locale),
    },
    {
      as: 'fold',
      key: 'places',
      label: t('rule.places'),
      isOpen: who
        ? who.nations.length + who.regions.length > 0 || who.leastCouncillors !== null || who.without !== null
        : false,
      fields: [
        {
          as: 'ticks',
          name: 'nations',
          label: t('contest.nations'),
          hint: t('contest.placesHint'),
          values: who?.nations ?? [],
          choices: nationChoices(locale),
        },
        {
          as: 'ticks',
          name: 'regions',
          label: t('contest.regions'),
          values: who?.regions ?? [],
          choices: regionChoices(locale),
        },
        {
          as: 'number',
          name: 'leastCouncillors',
          label: t('contest.leastCouncillors'),
          hint: t('contest.leastCouncillorsHint'),
          value: who?.leastCouncillors ? String(who.leastCouncillors) : '',
        },
        {
          as: 'one',
          name: 'without',
          label: t('contest.without'),
          value: who?.without ?? 'none',
          choices: [
            { value: 'none', words: t('contest.withoutNone') },
            ...BRANCH_KINDS.map((kind) => ({ value: kind, words: t(`contest.withoutKind.${kind}`) })),
          ],
        },
      ],
    },
  ];
}
