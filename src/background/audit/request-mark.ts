import type { DisclosureRequest } from '../../schema/request.ts';
import { openHistory } from '../history/database.ts';
import { hasherOf } from '../history/hash.ts';

/** A keyed hash by which entries about one request can be told to belong together; it says nothing else to anyone. */
export async function requestMark({ url, fields }: DisclosureRequest): Promise<string> {
  const database = await openHistory();
  const { hash } = await hasherOf(database);
  const mark = await hash('audit', JSON.stringify([url, fields.caseNumber, fields.requesterEmail]));
  database.close();
  return mark;
}
