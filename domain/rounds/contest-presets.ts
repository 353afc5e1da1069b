import { type ContestPreset, PAST_CONTESTS } from './past-contests';

/** The elections in the order of the list, each with its contests. */
export const PRESET_CYCLES: readonly { readonly title: string; readonly contests: readonly ContestPreset[] }[] = [
  ...Map.groupBy(PAST_CONTESTS, ({ cycle }) => cycle),
].map(([title, contests]) => ({ title, contests }));

/** One contest's preset by its key. */
export const presetOf = (key: string): ContestPreset | undefined => PAST_CONTESTS.find((preset) => preset.key === key);
