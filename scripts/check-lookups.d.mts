/** Every fault in the text of one file, as "path:line: what is wrong". */
export function lookupFaults(path: string, raw: string): string[];
/** Every fault of the product's own code under `root`. */
export function checkLookups(root: string): string[];
