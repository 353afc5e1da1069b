import { eq } from 'drizzle-orm';
import { acceptHandOver, handOver } from '@/commands/people/hand-overs';
import {
  approveRegistration,
  confirmRegistration,
  objectToRegistration,
  registerOfficer,
} from '@/commands/people/registrations';
import { schema } from '@/db/schema';
import { READER } from '@/domain/base/permissions';
import { handOverToken } from '@/queries/people/hand-overs';
import { registrationToken } from '@/queries/people/registrations';
import { emailOf } from '@/testing/acts';
import { appoint, OPEN, send, type Work } from './world';

const { handOvers, registrations } = schema;

type RegistrationLinks = { readonly officer: string; readonly newOfficers: readonly string[] };

/** Registrations and hand-overs in each state. Returns the links of emails: to a present officer, and to the new ones. */
export async function registrationsAndHandOvers(work: Work): Promise<RegistrationLinks> {
  const { acts } = work;
  const register = async (name: string, body: string, office: 'secretary' | 'chair') => {
    const form = { body, office, name: `${name} Sample`, email: emailOf(name), language: 'en' } as const;
    await registerOfficer(acts.as(READER), form, { mailbox: name, network: null });
    const [row] = await acts.db.reads
      .select()
      .from(registrations)
      .where(eq(registrations.email, emailOf(name)));
    if (!row) throw new Error('Not registered.');
    return { row, link: { registration: row.id, token: registrationToken(row) } };
  };
  const asked = await register('new', 'aldershot', 'secretary');
  const waiting = await register('waits', 'hexham', 'chair');
  await confirmRegistration(acts.as(READER), waiting.link);
  const approved = await register('registers', 'hexham', 'secretary');
  await confirmRegistration(acts.as(READER), approved.link);
  await acts.do(approveRegistration, { registration: approved.row.id });
  const other = await work.officer(emailOf('hexham-chair'), 'hexham', 'chair');
  const isNew = await register('newcomer', 'chesterfield', 'secretary');
  await confirmRegistration(acts.as(READER), isNew.link);
  await acts.do(approveRegistration, { registration: isNew.row.id });
  const sent = await send(
    work,
    OPEN,
    'chesterfield',
    await work.officer(emailOf('newcomer'), 'chesterfield', 'secretary'),
    ['kit-open'],
  );
  if (!sent.ok) throw new Error(JSON.stringify(sent.error));
  await acts.do(objectToRegistration, { registration: approved.row.id, objection: 'I do not know them.' }, other);
  const offerBy = async (name: string, body: string) => {
    const from = await appoint(work, name, body, 'secretary');
    const offer = {
      bodyId: await work.body(body),
      office: 'secretary',
      email: emailOf(`after-${name}`),
      language: 'en',
    } as const;
    await acts.do(handOver, offer, from);
    const [row] = await acts.db.reads
      .select()
      .from(handOvers)
      .where(eq(handOvers.email, emailOf(`after-${name}`)));
    if (!row) throw new Error('Not offered.');
    return { handOver: row.id, token: handOverToken(row) };
  };
  const offered = await offerBy('leaver', 'truro-and-falmouth');
  const accepted = await offerBy('gone', 'leeds-south');
  await acts.do(acceptHandOver, accepted, READER);
  return {
    officer: `/office/registrations/${waiting.row.id}`,
    newOfficers: [
      `/register/confirm?${new URLSearchParams(asked.link)}`,
      `/register/hand-over?${new URLSearchParams(offered)}`,
      '/register/aldershot',
    ],
  };
}
