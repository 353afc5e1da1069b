import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { LinkButton } from '../ui/button';
import { Empty } from '../ui/callout';

type WithheldProps = {
  readonly locale: Locale;
  /** The page in English that shows to members what is not here. */
  readonly path: string;
  /** The heading of the page says it already. */
  readonly isHeadingSaid?: boolean | undefined;
};

/** Stands in place of statements that a round keeps for members: says so, and where to read them. */
export function Withheld({ locale, path, isHeadingSaid }: WithheldProps) {
  const words = wordsFor(locale, 'statements');
  return (
    <Empty>
      {isHeadingSaid ? null : <h2 className="h3">{words('members.title')}</h2>}
      <p>{words('members.text')}</p>
      <LinkButton href={href(locale, path)}>{words('members.go')}</LinkButton>
    </Empty>
  );
}
