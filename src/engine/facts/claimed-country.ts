import { countryOf } from '../../data/countries.ts';
import { type Context, fact } from '../context.ts';
import { sender } from './sender.ts';

/** Territories whose officers and networks are those of another country, for the purpose of where somebody logs in. */
const BELONGS_TO: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['PR', 'GU', 'VI', 'AS', 'MP', 'UM'].map((code) => [code, 'US'])),
  ...Object.fromEntries(['GG', 'JE', 'IM'].map((code) => [code, 'GB'])),
  ...Object.fromEntries(
    ['GF', 'GP', 'MQ', 'RE', 'YT', 'NC', 'PF', 'PM', 'WF', 'MF', 'BL', 'TF'].map((code) => [code, 'FR']),
  ),
  ...Object.fromEntries(['GL', 'FO'].map((code) => [code, 'DK'])),
  ...Object.fromEntries(['AW', 'CW', 'SX', 'BQ'].map((code) => [code, 'NL'])),
  ...Object.fromEntries(['CX', 'CC', 'NF'].map((code) => [code, 'AU'])),
  ...Object.fromEntries(['CK', 'NU', 'TK'].map((code) => [code, 'NZ'])),
  AX: 'FI',
  SJ: 'NO',
};

/** The country that answers for a territory; the code itself for all others. */
export const sovereign = (code: string): string => BELONGS_TO[code] ?? code;

/** The claimed country as an ISO 3166 code; null when none is shown or the name is unknown. */
export const claimedCountry = fact(({ fields }: Context): string | null => countryOf(fields.country));

/** The country of the sender's domain as the registry has it; null when unknown, `XX` for an international body. */
export const senderCountry = fact((context: Context): string | null => {
  const from = sender(context);
  return from ? (context.knowledge.registry.owner(from.domain)?.country ?? null) : null;
});
