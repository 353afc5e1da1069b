import { eq } from 'drizzle-orm';
import { prepareInstallation } from '@/commands/bodies/prepare-installation';
import { setIncumbent } from '@/commands/candidates/incumbent';
import { signHead } from '@/commands/log/sign-head';
import { importNominations } from '@/commands/nominations/import-nominations';
import { grantAdmin, revokeAdmin } from '@/commands/people/admins';
import { erasePerson, eraseSelf } from '@/commands/people/erasure';
import { acceptHandOver, handOver, undoHandOver } from '@/commands/people/hand-overs';
import { importPeople } from '@/commands/people/import-people';
import { appointOfficer, endAllOffices, endOffice } from '@/commands/people/offices';
import { approveRegistration, confirmRegistration, registerOfficer } from '@/commands/people/registrations';
import { deleteOldData } from '@/commands/people/retention';
import { endRoundRole, grantRoundRole } from '@/commands/people/round-roles';
import { applyUpload, keepUpload } from '@/commands/people/uploads';
import { cancelRound } from '@/commands/rounds/cancel';
import { importRound } from '@/commands/rounds/import-round';
import { schema } from '@/db/schema';
import { READER, SYSTEM } from '@/domain/base/permissions';
import { retentionDays } from '@/domain/people/retention';
import type { SigningKey } from '@/lib/secrets';
import { handOverToken } from '@/queries/people/hand-overs';
import { registrationToken } from '@/queries/people/registrations';
import { type Acts, emailOf, typedOn } from './acts';
import { playBodies } from './body-acts';
import { SMALL_ROUND } from './small-world';

const csv = (...lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`);

/** The acts that do not belong to one round in the ordinary way: round files, lists, roles, erasure and daily work. */
export async function playOtherActs(acts: Acts, key: SigningKey): Promise<void> {
  acts.at('2027-03-10T12:00:00Z');
  await importFiles(acts);
  await havePeople(acts);
  await playBodies(acts);
  await acts.do(cancelRound, { round: 'by-election', cause: 'other', reason: 'Nobody applied.' });
  for (const daily of [prepareInstallation, (ctx: Parameters<typeof signHead>[0]) => signHead(ctx, key)])
    await daily(acts.as(SYSTEM));
  await deleteOldData(
    acts.as(SYSTEM),
    retentionDays(() => undefined),
  );
  for (const { name } of [prepareInstallation, signHead, deleteOldData]) acts.accepted.add(name);
}

async function importFiles(acts: Acts): Promise<void> {
  const archive = { slug: 'nec-2015', title: 'NEC 2015', archive: true, bodySet: '2010' };
  const before = { opensAt: '2015-06-15T12:00:00+01:00', closesAt: '2015-07-31T12:00:00+01:00' };
  const [section] = SMALL_ROUND.contests;
  const candidates = [{ name: 'Yew Sample', publishedTotal: 4, slates: ['Grassroots'] }, { name: 'Oak Sample' }];
  await acts.do(importRound, { ...SMALL_ROUND, ...archive, ...before, contests: [{ ...section, candidates }] });
  const list = csv('clp,candidate,source', 'Hexham,Yew Sample,A list', 'Gower,Oak Sample,A list');
  await acts.do(importNominations, { round: 'nec-2015', contest: 'section', csv: list, isApplied: true });
  const next = { slug: 'by-election', title: 'By-election', opensAt: '2027-03-11T12:00:00Z' };
  const held = { ...section, threshold: { rule: 'any', of: [{ rule: 'incumbent' }, section?.threshold] } };
  await acts.do(importRound, { ...SMALL_ROUND, ...next, closesAt: '2027-04-20T12:00:00Z', contests: [held] });
  const holder = { round: 'by-election', contest: 'section', candidate: 'cedar-sample', reason: 'Elected in 2024.' };
  await acts.do(setIncumbent, { ...holder, incumbent: 'yes' });
  await acts.do(setIncumbent, { ...holder, incumbent: [] });
  const place = { kind: 'candidates', round: 'by-election', contest: 'section' } as const;
  const admin = await acts.person('first', { admin: 'owner' });
  const { id } = await acts.do(keepUpload, { ...place, csv: csv('name,clp', 'Linden Sample,Hexham') }, admin);
  await acts.do(applyUpload, { upload: id }, admin);
}

async function havePeople(acts: Acts): Promise<void> {
  await acts.do(importPeople, {
    kind: 'officers',
    csv: csv('clp,email,office', 'Gower,gower@example.org,secretary', 'Hexham,hexham@example.org,chair'),
    isApplied: true,
  });
  await acts.do(importPeople, { kind: 'members', csv: csv('clp,email', 'Gower,member@example.org'), isApplied: true });
  await acts.do(endAllOffices, { email: 'gower@example.org', body: 'gower' });
  await acts.do(appointOfficer, { email: emailOf('ended'), body: 'gower', office: 'chair' });
  const ended = await acts.person('ended');
  const [office] = await acts.db.reads.select().from(schema.officers).where(eq(schema.officers.userId, ended.userId));
  await acts.do(endOffice, { officer: office?.id ?? '', when: 'now', ...typedOn('on', '') });
  await registerAtGower(acts);
  // The secretary of Hexham sent nominations, and Alder is a candidate: nothing public changes when they are erased.
  const secretary = await acts.person('secretary-of-hexham');
  await acts.do(erasePerson, { user: secretary.userId, email: emailOf('secretary-of-hexham') });
  await acts.do(eraseSelf, { email: emailOf('alder') }, await acts.person('alder'));
  await acts.do(grantAdmin, { email: emailOf('third'), role: 'observer' });
  await acts.do(revokeAdmin, { email: emailOf('third') });
  const until = typedOn('until', '2027-04-30');
  const { 'until-time': _, ...lastDay } = until;
  await acts.do(grantRoundRole, { round: 'by-election', email: emailOf('third'), role: 'moderator', ...lastDay });
  const [role] = await acts.db.reads.select().from(schema.roundRoles);
  await acts.do(endRoundRole, { role: role?.id ?? '' });
}

/** Somebody registers as the secretary of Gower CLP and is approved. They hand over, which the admin undoes. */
async function registerAtGower(acts: Acts): Promise<void> {
  const form = { body: 'gower', office: 'secretary', name: 'Mary Price', email: emailOf('registers') } as const;
  await registerOfficer(acts.as(READER), { ...form, language: 'en' }, { mailbox: 'mailbox', network: null });
  const [row] = await acts.db.reads.select().from(schema.registrations);
  if (!row) throw new Error('Not registered.');
  await confirmRegistration(acts.as(READER), { registration: row.id, token: registrationToken(row) });
  await acts.do(approveRegistration, { registration: row.id });
  const [body] = await acts.db.reads.select().from(schema.bodies).where(eq(schema.bodies.slug, 'gower'));
  if (!body) throw new Error('No body gower.');
  const officer = await acts.person('registers', { offices: [{ bodyId: body.id, office: 'secretary' }] });
  const offer = { bodyId: body.id, office: 'secretary', email: emailOf('successor'), language: 'en' } as const;
  await handOver(acts.as(officer), offer);
  const [offered] = await acts.db.reads.select().from(schema.handOvers);
  if (!offered) throw new Error('Not offered.');
  await acts.do(acceptHandOver, { handOver: offered.id, token: handOverToken(offered) }, READER);
  await acts.do(undoHandOver, { handOver: offered.id });
}
