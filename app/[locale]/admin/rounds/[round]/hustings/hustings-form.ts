import { type RoundAddress, roundPage } from '@/app/[locale]/admin/round-page';
import { momentField } from '@/app/[locale]/admin/set-up-fields';
import type { FormField } from '@/components/ui/form-field';
import { wallIn, type Zone } from '@/domain/base/instants';
import { MEETING_MODES } from '@/domain/nominations/meetings';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminHustings, adminHustings, type Husting } from '@/queries/candidates/hustings';

/** The questions about a hustings event, with their current values. */
export function hustingFields(locale: Locale, { contests, round }: AdminHustings, husting?: Husting): FormField[] {
  const t = wordsFor(locale, 'guideAdmin');
  const { zone } = round;
  return [
    { as: 'line', name: 'title', label: t('hustings.name'), hint: t('hustings.nameHint'), value: husting?.title },
    {
      as: 'one',
      name: 'contest',
      label: t('hustings.contestQuestion'),
      value: husting?.contest?.slug ?? '',
      choices: [
        { value: '', words: t('hustings.every') },
        ...contests.map(({ slug, title }) => ({ value: slug, words: title })),
      ],
    },
    momentField(
      { name: 'starts', label: t('hustings.starts'), hint: t('hustings.startsHint') },
      husting && { at: husting.startsAt, zone },
    ),
    {
      as: 'line',
      name: 'ends',
      label: t('hustings.ends'),
      hint: t('hustings.endsHint'),
      value: husting?.endsAt ? clock(husting.endsAt, zone) : '',
    },
    {
      as: 'one',
      name: 'mode',
      label: t('hustings.mode'),
      value: husting?.mode,
      choices: MEETING_MODES.map((mode) => ({ value: mode, words: t(`hustings.modes.${mode}`) })),
    },
    {
      as: 'line',
      name: 'place',
      label: t('hustings.place'),
      hint: t('hustings.placeHint'),
      value: husting?.place ?? '',
    },
    {
      as: 'line',
      name: 'joinAddress',
      label: t('hustings.join'),
      hint: t('hustings.joinHint'),
      value: husting?.joinAddress ?? '',
    },
    { as: 'lines', name: 'note', label: t('hustings.note'), hint: t('hustings.noteHint'), value: husting?.note ?? '' },
  ];
}

/** "20:30": a time in a form that the form accepts. */
function clock(at: Date, zone: Zone): string {
  const { hour, minute } = wallIn(zone, at);
  return [hour, minute].map((digits) => String(digits).padStart(2, '0')).join(':');
}

type Address = RoundAddress & { readonly husting: string };
type Context = Parameters<typeof adminHustings>[0];

/**
 * Loads a round with one of its hustings events. Null if there is no such event, or if it or the round has been
 * cancelled.
 */
async function load(context: Context, { round, husting: id }: Address) {
  const found = await adminHustings(context, round);
  const husting = found?.hustings.find((one) => one.id === id && one.cancelledAt === null);
  return found && husting && found.round.state !== 'cancelled' ? { ...found, husting } : null;
}

type Found = NonNullable<Awaited<ReturnType<typeof load>>>;
type Spec = Omit<Parameters<typeof roundPage<Address, Found>>[0], 'page' | 'load' | 'isForActing'> & {
  /** The path below the hustings event, such as `/cancel`. */
  readonly page: string;
};

/** Makes a page on which one hustings event is changed or cancelled. */
export const hustingPage = ({ page, ...spec }: Spec) =>
  roundPage<Address, Found>({ ...spec, page: ({ husting }) => `/hustings/${husting}${page}`, isForActing: true, load });
