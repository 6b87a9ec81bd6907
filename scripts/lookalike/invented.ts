/** Invented agencies and ways of imitating them: what is checked where no labelled corpus is at hand. */
export const INVENTED = [
  'northmarch.police.uk',
  'eastholme.police.uk',
  'harlowcountysheriff.gov',
  'brackenridgepd.gov',
  'villageofelmsmere.gov',
  'quillanpolice.gov',
  'tolverneso.gov',
  'greywaterda.gov',
  'lindenbrookpdny.gov',
  'polizei-oberau.de',
] as const;

const labelOf = (domain: string): string => domain.slice(0, domain.indexOf('.'));
const SUFFIXES = ['com', 'org', 'net', 'us', 'info', 'online'] as const;

/** Ways to squat a label, by kind; `at` picks the place, so that equal input gives equal output. */
const WAYS: Readonly<Record<string, (label: string, at: number, domain: string) => string>> = {
  omission: (label, at) => label.slice(0, at) + label.slice(at + 1),
  repetition: (label, at) => label.slice(0, at) + label.charAt(at) + label.slice(at),
  replacement: (label, at) => `${label.slice(0, at)}x${label.slice(at + 1)}`,
  transposition: (label, at) => label.slice(0, at) + label.charAt(at + 1) + label.charAt(at) + label.slice(at + 2),
  hyphen: (label, at) => `${label.slice(0, at + 1)}-${label.slice(at + 1)}`,
  'other-suffix': (label) => label,
  keyword: (label) => `${label}-portal`,
  'glued-keyword': (label) => `secure${label}`,
  suffix: (_label, _at, domain) => domain.replaceAll('.', '-'),
  digit: (label) => label.replace('o', '0').replace('i', '1'),
  cyrillic: (label) => label.replaceAll('o', '\u043e').replaceAll('e', '\u0435').replaceAll('a', '\u0430'),
};

/** Every way on every invented agency, with the suffixes taken in turn. */
export function inventedSquats(): { kind: string; candidate: string; target: string }[] {
  const squats = INVENTED.flatMap((target, which) =>
    Object.entries(WAYS).map(([kind, way], index) => {
      const label = labelOf(target).replaceAll('-', '');
      const name = way(label, 2 + ((which + index) % (label.length - 4)), target);
      return { kind, candidate: `${name}.${SUFFIXES[(which + index) % SUFFIXES.length]}`, target };
    }),
  );
  const embedded = INVENTED.map((target) => ({ kind: 'embedded', candidate: `${target}.case-desk.com`, target }));
  return [...squats, ...embedded].filter(({ candidate, target }) => candidate !== target);
}

/** Invented names that imitate none of them. */
export const INVENTED_LEGITIMATE = [
  'weavers-guild.org',
  'sunflowerbakery.com',
  'rivertoncycling.club',
  'harbourlights.net',
  'acmeplumbing.us',
  'blueprintmagazine.com',
  'mooncake.io',
  'oldmillinn.co.uk',
] as const;
