/** Every fault of the tree under `root`, as "path: what is wrong", in order of path. */
export function checkTree(root: string): string[];
