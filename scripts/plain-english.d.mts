/** The odd phrases of one message, text node, comment or paragraph, each as "“phrase”: what to write". */
export function oddPhrases(text: string, language: 'en' | 'cy', where?: 'page' | 'source' | 'console'): string[];
/** Every odd phrase of the tree under `root`, as "path:line: …", in order of path; only of `paths` if any are named. */
export function oddPlaces(root: string, paths?: readonly string[]): string[];
