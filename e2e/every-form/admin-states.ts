import { eq } from 'drizzle-orm';
import { addBody } from '@/commands/bodies/adding';
import { keepSetList } from '@/commands/bodies/import-set';
import { keepBodyList } from '@/commands/bodies/importing';
import { mergeBodies } from '@/commands/bodies/merging';
import { writeLetter } from '@/commands/candidates/letters';
import { keepUpload } from '@/commands/people/uploads';
import { schema } from '@/db/schema';
import { OPEN, REASON, SECTION, type Work } from './world';

const { bodies, bodyChanges } = schema;

const csv = (...lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`);

/** A body whose size counts, a merger after rounds were announced, and uploaded lists of bodies. Returns their pages. */
export async function bodyStates({ acts, owner }: Work): Promise<string[]> {
  const about = (body: string) => ({ body, 'on-day': '', 'on-month': '', 'on-year': '', reason: REASON });
  const facts = { nameCy: '', aliases: '', code: '', within: '' };
  const group = { ...facts, kind: 'labour_group', name: 'Camden', region: 'London', size: '44' };
  const { slug: counted } = await acts.do(addBody, { ...about(''), ...group }, owner);
  const others = 'Fareham and Waterlooville';
  const merger = { ...about('east-hampshire'), others, name: 'Meon', nameCy: '' };
  const { slug: merged } = await acts.do(mergeBodies, merger, owner);
  const [act] = await acts.db.reads
    .select({ id: bodyChanges.id })
    .from(bodyChanges)
    .innerJoin(bodies, eq(bodies.id, bodyChanges.bodyId))
    .where(eq(bodies.slug, merged));
  if (!act) throw new Error('Not merged.');
  const list = csv('name,kind,region,size', 'Hackney,labour group,London,47');
  const set = csv('code,name,region,predecessors', 'X1,Hexham and Morpeth,North East,E14001285 80%');
  const listed = await acts.do(keepBodyList, { file: list, kind: '' }, owner);
  const drawn = await acts.do(keepSetList, { file: set }, owner);
  return [
    `/admin/bodies/${counted}/size`,
    `/admin/bodies/${merged}`,
    `/admin/bodies/${merged}/together/${OPEN}`,
    `/admin/bodies/acts/${act.id}/undo`,
    `/admin/bodies/acts/${act.id}/day`,
    `/admin/bodies/import/${listed.id}`,
    `/admin/bodies/sets/${drawn.id}`,
  ];
}

/** A list to add, and one with a question about a row. Returns their pages. */
export async function uploadedLists({ acts, owner }: Work): Promise<string[]> {
  const members = csv('clp,email', 'Gower,m@example.org');
  const asked = csv(
    'clp,name,email,office',
    'Gower,Pat Sample,pat@example.org,Boss',
    'Hexham,Sam Sample,s@example.org,Head',
  );
  const { id } = await acts.do(keepUpload, { kind: 'members', csv: members }, owner);
  const { id: question } = await acts.do(keepUpload, { kind: 'officers', csv: asked }, owner);
  return [`/admin/people/import/${id}`, `/admin/people/import/${question}`];
}

/** A letter to CLPs waits for approval. */
export async function letterOf({ acts, candidacy }: Work): Promise<void> {
  const candidacyId = await candidacy(OPEN, 'ivy-open');
  const letter = { candidacyId, language: 'en' as const, basedOnVersion: 0, text: 'Ivy writes to the secretaries.' };
  await acts.do(writeLetter, letter, await acts.person('ivy', { candidacies: [candidacyId] }));
}

/** A question of each kind about the rule of the round that has not been announced, by the steps of its form. */
export const RULE_QUESTIONS: readonly string[] = [
  'decides',
  ...['1-how', '1-least', '1-kinds', '1-places', '1-extra', '1-another'],
  ...['reserved', 'quota'],
].map((at) => `/admin/rounds/trial-draft/contests/${SECTION}/rule?at=${at}`);
