import { sqliteKit } from './columns';
import { defineTables } from './tables';

/** The tables of the dialect in use, with the types of SQLite. */
export const schema = defineTables(sqliteKit);
