import { sqliteKit } from './columns';
import { defineTables } from './tables';

/** The tables of the current dialect, with the types of SQLite. */
export const schema = defineTables(sqliteKit);
