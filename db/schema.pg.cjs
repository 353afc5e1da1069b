// What the migration generator reads for PostgreSQL: it takes each export that is a table.
module.exports = require('./tables').defineTables(require('./columns').pgKit);
