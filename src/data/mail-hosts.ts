/**
 * Mail hosts that a police force or ministry does not run on, by the domain of the MX host. Sources: the MX names that
 * the operators' own help pages give for set-up (checked by hand, not reviewed further).
 */
export const MAIL_HOSTS: Readonly<Record<string, 'parking' | 'forwarding' | 'consumer'>> = {
  // Parking: the name is for sale or waits for a buyer.
  'h-email.net': 'parking',
  'parkingcrew.net': 'parking',
  'sedoparking.com': 'parking',
  'above.com': 'parking',
  'bodis.com': 'parking',
  'parklogic.com': 'parking',
  'park-mx.com': 'parking',
  // Forwarding only: the mail ends in somebody's private mailbox.
  'improvmx.com': 'forwarding',
  'forwardemail.net': 'forwarding',
  'registrar-servers.com': 'forwarding',
  'simplelogin.co': 'forwarding',
  'anonaddy.me': 'forwarding',
  'addy.io': 'forwarding',
  'cloudflare.net': 'forwarding',
  'porkbun.com': 'forwarding',
  // Consumer and privacy mail.
  'protonmail.ch': 'consumer',
  'tutanota.de': 'consumer',
  'yandex.net': 'consumer',
  'yandex.ru': 'consumer',
  'mail.ru': 'consumer',
  'qq.com': 'consumer',
  'icloud.com': 'consumer',
  'privateemail.com': 'consumer',
  'cock.li': 'consumer',
  'disroot.org': 'consumer',
};

/** Name servers of parking services: a domain that rests on them has no owner at work. Source as above. */
export const PARKING_NAME_SERVERS: ReadonlySet<string> = new Set([
  'sedoparking.com',
  'parkingcrew.net',
  'bodis.com',
  'above.com',
  'parklogic.com',
  'afternic.com',
  'dan.com',
  'undeveloped.com',
  'cashparking.com',
  'namefind.com',
  'hugedomains.com',
]);
