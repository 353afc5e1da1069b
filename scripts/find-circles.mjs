/**
 * The groups of files that import each other in a circle (Tarjan's strongly connected components). `imports` gives the
 * files that each file imports. Each group is sorted by path. A file that is in no circle is in no group.
 * @param {ReadonlyMap<string, readonly string[]>} imports
 * @returns {string[][]}
 */
export function findCircles(imports) {
  const circles = [];
  const stack = [];
  const seen = new Map();
  /** Returns the lowest number that is reached from `file`. */
  const visit = (file) => {
    const number = seen.size;
    const node = { low: number, isOnStack: true };
    seen.set(file, node);
    stack.push(file);
    for (const other of imports.get(file) ?? []) {
      const known = seen.get(other);
      if (!known) node.low = Math.min(node.low, visit(other));
      else if (known.isOnStack) node.low = Math.min(node.low, known.low);
    }
    if (node.low === number) {
      const group = stack.splice(stack.indexOf(file));
      for (const one of group) seen.get(one).isOnStack = false;
      if (group.length > 1) circles.push(group.sort());
    }
    return node.low;
  };
  for (const file of imports.keys()) if (!seen.has(file)) visit(file);
  return circles.sort(([a], [b]) => (a < b ? -1 : 1));
}
