import { database } from '@/db/database';
import { OPERATOR } from '@/domain/base/permissions';
import { roundAsFile } from '@/queries/rounds/round-file';
import { readArguments, stop } from './arguments';

const USAGE = 'Usage:\n  npm run --silent export -- round SLUG > FILE.json';

const { positionals } = readArguments({}, USAGE);
const [what, slug] = positionals;
if (what !== 'round' || !slug) stop(USAGE, 2);

const db = await database();
const file = await roundAsFile({ db, actor: OPERATOR, now: db.notBefore(new Date()) }, slug);
await db.close();
if (!file) stop(`There is no round ${slug}.`);
console.log(JSON.stringify(file, null, 2));
