import type { WriteIn } from '@/domain/nominations/write-ins';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Choosable } from '@/queries/nominations/office-contest';
import { bodyName } from '../bodies/body-name';
import { NamedList } from '../ui/lists';

type NominatedNamesProps = {
  readonly candidacies: readonly Choosable[];
  readonly writeIns: readonly WriteIn[];
  readonly locale: Locale;
};

/** The names that an officer is about to send or has sent, write-ins last. */
export const NominatedNames = ({ candidacies, writeIns, locale }: NominatedNamesProps) => (
  <NamedList
    names={[
      ...candidacies.map(({ id, number, name, home }) => ({
        key: id,
        number,
        name,
        note: home ? bodyName(home, locale) : undefined,
      })),
      ...writeIns.map(({ name, homeBody }) => ({
        key: `${name} ${homeBody}`,
        number: null,
        name,
        note: wordsFor(locale, 'office')('choose.writtenIn', { home: homeBody }),
      })),
    ]}
  />
);
