import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'postgresql', schema: './db/schema.pg.cjs', out: './db/migrations/pg' });
