import { Source } from '@/components/source-line';
import { SlateMark, Slates } from '@/components/ui/slate-mark';
import { longDay } from '@/lib/format';
import { type Locale, wordsFor } from '@/lib/words';
import type { Slate } from '@/queries/claims-and-results';

/** The letter marks of some slates, each a link to the note that names them. */
export const SlateMarks = ({ slates }: { readonly slates: readonly Slate[] }) =>
  slates.length === 0 ? null : (
    <Slates>
      {slates.map((slate) => (
        <SlateMark
          key={slate.slug}
          index={slate.place}
          letter={letterOf(slate.name)}
          name={slate.name}
          href="#slates"
        />
      ))}
    </Slates>
  );

export const letterOf = (name: string): string => name.trim().charAt(0).toUpperCase();

/** Which mark is which slate, and where each group published its list. */
export function SlatesNote({ slates, locale }: { readonly slates: readonly Slate[]; readonly locale: Locale }) {
  const words = wordsFor(locale, 'standings');
  if (slates.length === 0) return null;
  return (
    <p className="small quiet pt-s3" id="slates">
      {words('slates')}{' '}
      {slates.map((slate) => (
        <span key={slate.slug}>
          <SlateMark index={slate.place} letter={letterOf(slate.name)} name={slate.name} isNamed />{' '}
          {slate.claimedOn
            ? words('claimedOn', { name: slate.name, day: longDay(slate.claimedOn, locale) })
            : slate.name}
          {slate.source ? (
            <>
              {' ('}
              <Source text={slate.source} />)
            </>
          ) : null}{' '}
        </span>
      ))}
      {words('slatesNote')}
    </p>
  );
}
