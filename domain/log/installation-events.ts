/** Events of the installation and of the log itself: what the product comes with, redacted texts and keys. */
export type InstallationEvent =
  /** Bodies that the product comes with, and the keys of their sets of boundaries if these are new too. */
  | { readonly event: 'bodies.added'; readonly data: { bodies: number; sets?: readonly string[] } }
  /** Which public settings of the installation changed. Their values are in the row. */
  | { readonly event: 'settings.changed'; readonly data: { changed: readonly string[] } }
  /** Texts that were removed from the record, by their salted hashes. `entry` is the number of the first of them. */
  | {
      readonly event: 'text.redacted';
      readonly data: { round?: string; entry: number; texts: readonly string[]; reason: string };
    }
  /** The key that signs the heads from now on, as a JSON Web Key's `x`. */
  | { readonly event: 'key.published'; readonly data: { keyId: string; x: string } };
