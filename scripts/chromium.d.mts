/** The path of Chromium: the variable CHROMIUM, or the first on the PATH. Undefined if there is none. */
export function findChromium(): string | undefined;
