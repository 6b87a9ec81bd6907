import { IANA_BOOTSTRAP, rdapServices } from '../data/rdap-services.ts';
import { sendForJson, unavailable } from './gateway/json.ts';
import { DAY_MS, defineProvider, HOUR_MS, originOf, originsOf } from './provider.ts';
import { isAbout, RdapDomain, registrationOf } from './rdap/parse.ts';
import { addedServices, serviceFor, usesBootstrap } from './rdap/service.ts';

const NOT_REGISTERED = 404;

export const registration = defineProvider({
  id: 'registration',
  gives: 'registration',
  asks: ['registrable'],
  title: 'Registration of the sender’s domain (RDAP)',
  discloses: 'The registrable domain of the sender’s address.',
  to: 'The registry of that domain’s ending.',
  terms: 'https://www.icann.org/rdap',
  fields: [
    {
      id: 'bootstrap',
      title: 'Look up missing services in IANA’s table',
      secret: false,
      required: false,
      kind: 'switch',
    },
  ],
  origins: (settings) => [
    ...new Set([
      ...originsOf(...rdapServices.values(), ...Object.values(addedServices(settings))),
      ...(usesBootstrap(settings) ? originsOf(IANA_BOOTSTRAP) : []),
    ]),
  ],
  ttl: { found: 7 * DAY_MS, absent: 6 * HOUR_MS },
  concurrency: 2,
  async look(domain, tools) {
    const service = await serviceFor(domain, tools);
    if (!service.ok) return unavailable(service);
    const zone = domain.slice(domain.indexOf('.') + 1);
    if (service.value === null) return { status: 'unavailable', reason: `no service for .${zone}` };
    if (originOf(service.value) === null) return { status: 'unavailable', reason: `no service by https for .${zone}` };
    const base = service.value.endsWith('/') ? service.value : `${service.value}/`;
    const reply = await sendForJson(
      tools.send,
      {
        url: `${base}domain/${encodeURIComponent(domain)}`,
        accept: ['application/rdap+json', 'application/json'],
        discloses: `domain ${domain}`,
        expects: [NOT_REGISTERED],
      },
      RdapDomain,
    );
    if (!reply.ok) return unavailable(reply);
    if (reply.status === NOT_REGISTERED) return { status: 'absent' };
    if (reply.value === null || !isAbout(reply.value, domain)) {
      return { status: 'unavailable', reason: 'answered about another domain' };
    }
    return { status: 'found', value: registrationOf(reply.value) };
  },
});
