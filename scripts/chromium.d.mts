/** The path of a Chromium: what CHROMIUM says, else the first on the PATH. Undefined if there is none. */
export function findChromium(): string | undefined;
