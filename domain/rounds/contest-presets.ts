import { type ContestPreset, PAST_CONTESTS } from './past-contests';

/** The elections in the order of the list, each with its contests. */
export const PRESET_CYCLES: readonly { readonly title: string; readonly contests: readonly ContestPreset[] }[] = [
  ...Map.groupBy(PAST_CONTESTS, ({ cycle }) => cycle),
].map(([title, contests]) => ({ title, contests }));

/** One contest's preset by its key. */
export const presetOf = (key: string): ContestPreset | undefined => PAST_CONTESTS.find((preset) => preset.key === key);

type LeftOut = { readonly row: ContestPreset['row']; readonly why: string };

const NO_RULE = 'No source that we found says how many nominations a candidate needed.';
const OWN_UNION =
  'One nomination by the candidate’s own organisation is enough, and rules here only know the candidate’s own CLP.';

/** The rows in the table of contest rules that have no preset, with the reason. */
export const LEFT_OUT: readonly LeftOut[] = [
  { row: ['2008', 'NEC CLP section'], why: NO_RULE },
  { row: ['2017', 'CAC CLP section'], why: NO_RULE },
  { row: ['2018 NCC', 'NCC CLP section'], why: NO_RULE },
  { row: ['2023', 'CAC CLP reps'], why: NO_RULE },
  { row: ['2023', 'NCC CLP section'], why: NO_RULE },
  { row: ['2023', "National Women's Committee CLP reps"], why: NO_RULE },
  { row: ['2025', 'NEC Division I trade unions'], why: OWN_UNION },
  { row: ['2025', 'NEC socialist societies rep'], why: OWN_UNION },
  { row: ['2026', 'NPF CLP reps'], why: NO_RULE },
  { row: ['2026', 'NCC CLP section'], why: NO_RULE },
  { row: ['2026', "National Women's Committee"], why: NO_RULE },
];
