import type { FormField } from '@/components/ui/form-field';
import { KINDS } from '@/domain/bodies/kinds';
import { type BodyToName, fullName } from '@/messages/body-words';
import { type Locale, wordsFor } from '@/messages/translate';

/** The day and the reason, with which every form about a body ends. */
export function dayAndReason(locale: Locale, day: 'day' | 'lastDay' | 'newDay' = 'day'): FormField[] {
  const t = wordsFor(locale, 'bodiesAdmin');
  const hint = day === 'newDay' ? undefined : t(day === 'day' ? 'form.dayHint' : 'form.lastDayHint');
  return [
    { as: 'day', name: 'on', label: t(`form.${day}`), hint },
    { as: 'lines', name: 'reason', label: t('form.reason'), hint: t('form.reasonHint') },
  ];
}

export const BODY_ACTS = ['rename', 'aliases', 'size', 'close', 'merge', 'split'] as const;
export type BodyActName = (typeof BODY_ACTS)[number];

type Facts = BodyToName & { readonly aliases: readonly string[] };

/** That the word for the kind is left out, with this body as the example. Unions and societies have no such word. */
function nameHint(body: BodyToName, locale: Locale): string | undefined {
  const named = fullName({ ...body, nameCy: null }, locale);
  return named === body.name ? undefined : wordsFor(locale, 'bodiesAdmin')('form.nameHint', { name: body.name, named });
}

/** The questions of one act, with the present facts as answers. */
export function fieldsOfAct(act: BodyActName, body: Facts, locale: Locale): FormField[] {
  const t = wordsFor(locale, 'bodiesAdmin');
  const nameCy: FormField = {
    as: 'line',
    name: 'nameCy',
    label: t('form.nameCy'),
    hint: t('form.nameCyHint'),
    value: act === 'rename' ? (body.nameCy ?? '') : '',
  };
  switch (act) {
    case 'rename':
      return [
        { as: 'line', name: 'name', label: t('form.name'), hint: nameHint(body, locale), value: body.name },
        nameCy,
        ...dayAndReason(locale),
      ];
    case 'aliases':
      return [
        {
          as: 'lines',
          name: 'aliases',
          label: t('form.aliases'),
          hint: t('form.aliasesHint'),
          value: body.aliases.join('\n'),
        },
        ...dayAndReason(locale),
      ];
    case 'size':
      return [
        { as: 'number', name: 'size', label: t(`form.size.${KINDS[body.kind].counts ?? 'councillors'}`) },
        ...dayAndReason(locale),
      ];
    case 'close':
      return dayAndReason(locale, 'lastDay');
    case 'merge':
      return [
        { as: 'lines', name: 'others', label: t('form.others'), hint: t('form.othersHint') },
        { as: 'line', name: 'name', label: t('form.mergedName'), hint: nameHint(body, locale) },
        nameCy,
        ...dayAndReason(locale),
      ];
    case 'split':
      return [
        { as: 'lines', name: 'parts', label: t('form.parts'), hint: t('form.partsHint') },
        ...dayAndReason(locale),
      ];
  }
}
