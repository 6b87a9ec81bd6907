import * as z from 'zod/mini';

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** True for words that are each a name and an address. */
const namesRegistries = (text: string): boolean =>
  words(text).every((word) => word.indexOf('=') > 0 && URL.canParse(word.slice(word.indexOf('=') + 1)));

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
  /** Minutes between snapshots; 0: this instance only serves. */
  SNAPSHOT_MINUTES: z._default(z.coerce.number().check(z.gte(0), z.lte(1440)), 5),
  /** Requests a second that each company may make of this instance, and how many at once. */
  RATE_PER_SECOND: z._default(z.coerce.number().check(z.gt(0)), 100),
  RATE_BURST: z._default(z.coerce.number().check(z.gte(1)), 1_000),
  /** Connections to PostgreSQL. */
  POOL_SIZE: z._default(z.coerce.number().check(z.gte(1), z.lte(500)), 10),
  /** A portal vendor's verification API and the company's key for it. */
  VENDOR_URL: z.optional(z.url()),
  VENDOR_KEY: z.optional(z.string().check(z.minLength(1))),
  /** Published registries to fetch once a day: `name=https://... name=https://...`. */
  REGISTRIES: z._default(z.string().check(z.refine((text) => namesRegistries(text), 'name=https://address ...')), ''),
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

/** The registries that the setting names. */
export const registriesOf = ({ REGISTRIES }: Pick<Config, 'REGISTRIES'>) =>
  words(REGISTRIES).map((word) => ({
    name: word.slice(0, word.indexOf('=')),
    url: word.slice(word.indexOf('=') + 1),
  }));
