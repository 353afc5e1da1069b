import { sqliteKit } from './columns';
import { defineTables } from './tables';

/** The tables of the running dialect, typed as the SQLite ones. */
export const schema = defineTables(sqliteKit);
