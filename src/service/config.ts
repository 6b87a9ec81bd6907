import * as z from 'zod/mini';

const Environment = z.object({
  HOST: z._default(z.string().check(z.minLength(1)), '127.0.0.1'),
  PORT: z._default(z.coerce.number().check(z.gte(0), z.lte(65_535)), 8787),
  /** PostgreSQL 15 or later; without it the store is embedded, under `DATA_DIR`. */
  DATABASE_URL: z.optional(z.string().check(z.startsWith('postgres'))),
  /** 32 or more characters, the same for every instance on one database. Embedded, it is made and kept in `DATA_DIR`. */
  SERVICE_SECRET: z.optional(z.string().check(z.minLength(32))),
  /** PEM of an Ed25519 private key that signs snapshots; embedded, it is made and kept in `DATA_DIR`. */
  SIGNING_KEY: z.optional(z.string().check(z.minLength(1))),
  DATA_DIR: z._default(z.string().check(z.minLength(1)), 'data'),
});
export type Config = z.infer<typeof Environment>;

/** Settings from environment variables, or one line that names the first wrong one. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { ok: true; config: Config } | { ok: false; why: string } {
  const parsed = Environment.safeParse(env);
  for (const shared of ['SERVICE_SECRET', 'SIGNING_KEY'] as const) {
    if (parsed.success && parsed.data.DATABASE_URL && !parsed.data[shared]) {
      return { ok: false, why: `${shared}: is needed with DATABASE_URL, the same for every instance` };
    }
  }
  if (parsed.success) return { ok: true, config: parsed.data };
  const issue = parsed.error.issues[0];
  return { ok: false, why: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a value it takes'}` };
}
