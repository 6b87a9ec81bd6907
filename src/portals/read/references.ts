import type { RawRequest } from '../../schema/reading.ts';
import type { FieldName } from '../../schema/request.ts';
import type { Candidate } from './candidate.ts';

/** Longest text sent for one value; the schema allows a little more. */
const TEXT_LIMIT = 1_000_000;

/** Gives elements short names, so that a reason can point at one without the element leaving the page. */
export class References {
  readonly elements = new Map<string, Element>();
  private readonly names = new Map<Element, string>();

  private nameOf(element: Element): string {
    const known = this.names.get(element);
    if (known) return known;
    const name = `e${this.names.size + 1}`;
    this.names.set(element, name);
    this.elements.set(name, element);
    return name;
  }

  request(fields: ReadonlyMap<FieldName, Candidate>, attachments: RawRequest['attachments']): RawRequest {
    const request: RawRequest = { values: {}, readFrom: {}, attachments };
    for (const [field, { value, element, visible, confidence }] of fields) {
      request.values[field] = typeof value === 'string' ? value.slice(0, TEXT_LIMIT) : value;
      request.readFrom[field] = { element: this.nameOf(element), visible, confidence };
    }
    return request;
  }
}
