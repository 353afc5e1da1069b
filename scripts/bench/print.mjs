// Prints what was measured.

const ms = (value) => `${Math.round(value)} ms`.padStart(9);

/** @param {string} what @param {import('./figures.mjs').Summary} summary */
function line(what, { all, done, p50, p99, worst, statuses }) {
  const count = `${done} of ${all}`.padStart(16);
  console.log(`  ${what.padEnd(10)} ${count}   p50 ${ms(p50)}   p99 ${ms(p99)}   worst ${ms(worst)}   ${statuses}`);
}

/** @param {string} title @param {Awaited<ReturnType<typeof import('./storm.mjs').storm>>} measured */
export function printStorm(title, { sends, receipts, drafts, reads, others, ages }) {
  console.log(title);
  line('sends', sends);
  line('next page', receipts);
  if (drafts.all > 0) line('drafts', drafts);
  line('reads', reads);
  if (others.all > 0) line('others', others);
  console.log(
    `  age        p50 ${ms(ages.p50)}   p99 ${ms(ages.p99)}   worst ${ms(ages.worst)}   ${ages.worst > 1000 ? ages.oldest : ''}`,
  );
}
