/** A moment as a file states it: an ISO 8601 instant with the stated zone, and that zone in minutes; null = none stated. */
export interface StatedMoment {
  at: string;
  zoneMinutes: number | null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A date of a PDF file, `D:20260301101500+02'00'` (ISO 32000-2, 7.9.4); a date without a zone is taken as UTC. */
export function pdfDate(text: string | null): StatedMoment | null {
  const digits = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?/.exec((text ?? '').trim());
  if (!digits) return null;
  const [whole, year = '', month = '01', day = '01', hour = '00', minute = '00', second = '00'] = digits;
  const rest = (text ?? '').trim().slice(whole.length);
  const zone = /^([+-])(\d{2})'?(\d{2})?/.exec(rest);
  const minutes = zone
    ? (Number(zone[2]) * 60 + Number(zone[3] ?? 0)) * (zone[1] === '-' ? -1 : 1)
    : rest.startsWith('Z')
      ? 0
      : null;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}${zoneText(minutes)}`;
  return Number.isNaN(Date.parse(at)) ? null : { at, zoneMinutes: minutes };
}

function zoneText(minutes: number | null): string {
  if (!minutes) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A date of XMP metadata (ISO 8601, parts of it may be missing); one without a zone is taken as UTC. */
export function isoDate(text: string | null): StatedMoment | null {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?[.\d]{0,8}(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    (text ?? '').trim(),
  );
  if (!parts) return null;
  const [, day = '', time = '00:00', seconds = ':00', zone] = parts;
  const minutes =
    zone && zone !== 'Z' ? (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * (zone[0] === '-' ? -1 : 1) : null;
  const at = `${day}T${time}${seconds}${zoneText(minutes)}`;
  return Number.isNaN(Date.parse(at)) ? null : { at, zoneMinutes: zone === 'Z' ? 0 : minutes };
}
