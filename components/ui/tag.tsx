import type { ReactNode } from 'react';

/** plain: sent by an officer, entered by an admin. dash: reported. solid: which version. For provenance and for little else. */
export type TagKind = 'plain' | 'dash' | 'solid';

/** A word in a thin box. */
export const Tag = ({
  kind = 'plain',
  children,
}: {
  readonly kind?: TagKind | undefined;
  readonly children: ReactNode;
}) => <span className={kind === 'plain' ? 'tag' : `tag tag--${kind}`}>{children}</span>;
