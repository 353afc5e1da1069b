import { desc, isNull } from 'drizzle-orm';
import { addBody, resizeBody } from '@/commands/bodies/adding';
import { closeBody } from '@/commands/bodies/closing';
import { applySetList, keepSetList } from '@/commands/bodies/import-set';
import { applyBodyList, keepBodyList } from '@/commands/bodies/importing';
import { mergeBodies, splitBody } from '@/commands/bodies/merging';
import { changeAliases, renameBody } from '@/commands/bodies/names';
import { correctDay, undoBodyChange } from '@/commands/bodies/undo';
import { announceRound } from '@/commands/rounds/announce';
import { countTogether, extendRoster } from '@/commands/rounds/roster-additions';
import { schema } from '@/db/schema';
import type { BodyChangeKind } from '@/domain/bodies/body-changes';
import type { Acts } from './acts';
import { seenOf, seenOfSet } from './seen-list';

const { bodyChanges } = schema;
const NO_DAY = { 'on-day': '', 'on-month': '', 'on-year': '' };
const REASON = 'The NEC decided it.';
const about = (body: string) => ({ body, ...NO_DAY, reason: REASON });

/** Bodies are renamed, closed, merged and split while a round is announced. Some of it is undone. */
export async function playBodies(acts: Acts): Promise<void> {
  await acts.try(announceRound, { round: 'by-election' });
  const facts = { nameCy: '', aliases: '', code: '', within: '' };
  const group = { ...facts, kind: 'labour_group', name: 'Camden', region: 'London', size: '44' };
  await acts.do(addBody, { ...about(''), ...group });
  await acts.do(resizeBody, { ...about('camden'), size: '46' });
  const list = 'name,kind,region,size\nCamden,labour group,London,47\nUnite,union,,1200000\n';
  const { id: upload } = await acts.do(keepBodyList, { file: new TextEncoder().encode(list), kind: '' });
  const seen = await seenOf(acts.as(), upload);
  await acts.do(applyBodyList, { ...NO_DAY, upload, seen, reason: REASON });
  const seats =
    'code,name,region,predecessors\nX1,Hexham and Morpeth,North East,E14001285 80%\nX2,Ashington,North East,\n';
  const { id: newSet } = await acts.do(keepSetList, { file: new TextEncoder().encode(seats) });
  await acts.do(applySetList, {
    ...{
      upload: newSet,
      seen: await seenOfSet(acts.as(), newSet),
      key: '2029',
      name: '2029 boundaries',
      nameCy: 'Ffiniau 2029',
      source: 'A review',
      licence: '',
    },
    ...{ 'from-day': '1', 'from-month': '5', 'from-year': '2029' },
  });
  await acts.do(renameBody, { ...about('hexham'), name: 'Tyne Valley', nameCy: 'Dyffryn Tyne' });
  await acts.do(changeAliases, { ...about('aldershot'), aliases: 'Rushmoor' });
  await acts.do(closeBody, about('basingstoke'));
  const closed = await last(acts, 'closed');
  await acts.do(correctDay, { ...about(''), change: closed, 'on-day': '1', 'on-month': '3', 'on-year': '2027' });
  await acts.do(undoBodyChange, { ...about(''), change: closed });
  await acts.do(mergeBodies, {
    ...about('east-hampshire'),
    others: 'Fareham and Waterlooville',
    name: 'Meon',
    nameCy: '',
  });
  const merged = await last(acts, 'merged');
  await acts.do(countTogether, { round: 'by-election', change: merged, reason: REASON });
  await acts.do(undoBodyChange, { ...about(''), change: merged });
  await acts.do(splitBody, { ...about('gosport'), parts: 'Gosport Harbour\nLee-on-the-Solent' });
  await acts.do(extendRoster, {
    round: 'by-election',
    bodies: ['gosport-harbour', 'lee-on-the-solent'],
    reason: REASON,
  });
}

async function last(acts: Acts, kind: BodyChangeKind): Promise<string> {
  const rows = await acts.db.reads
    .select()
    .from(bodyChanges)
    .where(isNull(bodyChanges.undoneAt))
    .orderBy(desc(bodyChanges.changedAt));
  const found = rows.find((row) => row.kind === kind);
  if (!found) throw new Error(`No change of the kind ${kind}.`);
  return found.id;
}
