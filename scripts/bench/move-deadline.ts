import { moveDeadline, moveDeadlineInput } from '@/commands/rounds/deadline';
import { openDatabase } from '@/db/database';
import { OPERATOR } from '@/domain/base/permissions';
import { agreeToChanges } from '@/testing/agree-to-changes';
import { must } from '../arguments';

// Moves the deadline of a round to an instant for a measurement: the operator proposes it, and an admin agrees.

const [url = '', round = '', to = ''] = process.argv.slice(2);
const db = await openDatabase(url);
const input = moveDeadlineInput.parse({ round, to: new Date(to), cause: '', reason: 'For a measurement.' });
must(await moveDeadline({ db, actor: OPERATOR, now: new Date() }, input));
await agreeToChanges(db, round, new Date());
await db.close();
