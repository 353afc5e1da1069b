// What the migration generator reads for SQLite: it takes each export that is a table.
module.exports = require('./tables').defineTables(require('./columns').sqliteKit);
