import { isNotNull, sql } from 'drizzle-orm';
import { mergeCandidacies } from '@/commands/candidates/merge-candidacies';
import { redactText, takeDownStatement } from '@/commands/log/redact';
import { confirmSubmission } from '@/commands/nominations/confirm';
import { reinstate, ruleInvalid } from '@/commands/nominations/rule-invalid';
import { matchWriteIn } from '@/commands/nominations/write-ins';
import { recordTotal, recordTotalInput } from '@/commands/results/results';
import { schema } from '@/db/schema';
import { one } from './random';
import { anyContest, anySubmission, type Play, REASON, type Turn } from './random-play';
import { said } from './said';

const { logTexts, writeIns } = schema;

const invalid: Turn = async (play) => {
  const code = (await anySubmission(play))?.code ?? '';
  const ruled = await play.acts.try(ruleInvalid, { code, ...said(play.random, 'rule-invalid', REASON) });
  if (ruled.ok && play.random(2) === 0) await reinstated(play, code);
};

const valid: Turn = async (play) => reinstated(play, (await anySubmission(play))?.code ?? '');

async function reinstated(play: Play, code: string): Promise<void> {
  await play.acts.try(reinstate, { code, ...said(play.random, 'reinstate', REASON) });
}

const confirm: Turn = async (play) => {
  const sent = await anySubmission(play);
  if (sent) await play.acts.try(confirmSubmission, { code: sent.code ?? '' }, one(play.random, play.admins));
};

const match: Turn = async (play) => {
  const written = await play.acts.db.reads.select().from(writeIns).orderBy(sql`rowid`);
  const { person } = await anyContest(play);
  const candidate = play.random(4) === 0 ? '' : person.slug;
  await play.acts.try(matchWriteIn, {
    id: one(play.random, written)?.id ?? '',
    candidate,
    ...said(play.random, 'match-write-in', REASON),
  });
};

const merge: Turn = async (play) => {
  const { at, people, person } = await anyContest(play);
  const into = play.random(3) === 0 ? '' : (one(play.random, people)?.slug ?? '');
  await play.acts.try(mergeCandidacies, { ...at, candidate: person.slug, into, reason: REASON });
};

const total: Turn = async (play) => {
  const { at, person } = await anyContest(play);
  const typed = {
    ...at,
    candidacy: person.id,
    figure: String(play.random(300)),
    asOf: '20 November',
    source: 'LabourList',
  };
  await play.acts.try(recordTotal, recordTotalInput.parse(typed));
};

const redact: Turn = async (play) => {
  const texts = await play.acts.db.reads.select().from(logTexts).where(isNotNull(logTexts.text)).orderBy(sql`rowid`);
  const text = one(play.random, texts);
  await play.acts.try(redactText, { entry: text?.seq ?? 0, hash: text?.hash ?? '', reason: 'It is private.' });
};

const takeDown: Turn = async (play) => {
  const { at, person } = await anyContest(play);
  const language = one(play.random, ['en', 'cy'] as const) ?? 'en';
  await play.acts.try(takeDownStatement, { ...at, candidate: person.slug, language, reason: 'It is private.' });
};

/** The acts about what was sent, which an admin may do while a round is open, after its deadline and in an amendment. */
export const RULING_ACTS: readonly Turn[] = [
  ...[invalid, invalid, valid, confirm, confirm, confirm, confirm, confirm, confirm, match, match, match, match],
  ...[merge, merge, merge, total, redact, takeDown],
];
