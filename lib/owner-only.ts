/** The umask of every process that writes: new files get the mode 600 and new folders 700. */
export const OWNER_ONLY = 0o077;
