import { adminHustings } from '@/queries/candidates/hustings';
import { type RoundAddress, roundPage } from '../../round-page';

type Address = RoundAddress & { readonly husting: string };
type Context = Parameters<typeof adminHustings>[0];

/** A round with one of its hustings that was not cancelled. Null where there is none, or the round is cancelled. */
async function load(context: Context, { round, husting: id }: Address) {
  const found = await adminHustings(context, round);
  const husting = found?.hustings.find((one) => one.id === id && one.cancelledAt === null);
  return found && husting && found.round.state !== 'cancelled' ? { ...found, husting } : null;
}

type Found = NonNullable<Awaited<ReturnType<typeof load>>>;
type Spec = Omit<Parameters<typeof roundPage<Address, Found>>[0], 'page' | 'load' | 'isForActing'> & {
  /** The page below the husting's: `/cancel`. */
  readonly page: string;
};

/** Makes a page on which one husting is changed or cancelled. */
export const hustingPage = ({ page, ...spec }: Spec) =>
  roundPage<Address, Found>({ ...spec, page: ({ husting }) => `/hustings/${husting}${page}`, isForActing: true, load });
