import PostalMime, { type Email } from 'postal-mime';
import { DOCUMENT_TEXT_MOST, type DocumentFacts } from '../../schema/document.ts';
import { CannotExamine } from '../limits.ts';

const DEPTH = 40;

export interface OpenedMail {
  facts: DocumentFacts;
  files: { name: string; bytes: Uint8Array }[];
}

/** A mail (RFC 5322) that is itself attached: who wrote it when, and the files within it. */
export async function openMail(bytes: Uint8Array): Promise<OpenedMail> {
  const email = await parse(bytes);
  const header = (key: string): string | null =>
    email.headers.find((one) => one.key === key)?.value.slice(0, 300) ?? null;
  const date = Date.parse(email.date ?? '');
  return {
    facts: {
      title: email.subject?.slice(0, 300) ?? null,
      author: email.from?.address?.slice(0, 300) ?? null,
      createdAt: Number.isNaN(date) ? null : new Date(date).toISOString(),
      producer: header('x-mailer') ?? header('user-agent'),
      signature: 'none',
      text: email.text?.slice(0, DOCUMENT_TEXT_MOST) ?? null,
    },
    files: email.attachments.slice(0, 100).map(({ filename, content }, index) => ({
      name: filename?.slice(0, 300) ?? `part ${index + 1}`,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    })),
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await new PostalMime({ maxNestingDepth: DEPTH }).parse(bytes);
  } catch {
    throw new CannotExamine('it is a mail that cannot be read');
  }
}
