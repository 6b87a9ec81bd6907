import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/service/store/tables.ts',
  out: './src/service/migrations',
});
