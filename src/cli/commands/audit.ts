import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { AuditVerifier } from '../../audit/verify.ts';
import { fileSize, InputError } from '../files.ts';
import { readOptions } from '../options.ts';
import type { Command } from '../run.ts';
import { UsageError } from '../usage-error.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const bytesOf = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(hex, 'hex'));

async function verify(publicKey: string, text: string, signature: string): Promise<boolean> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  try {
    const key = await crypto.subtle.importKey('raw', bytesOf(publicKey), curve, false, ['verify']);
    const way = { name: 'ECDSA', hash: 'SHA-256' };
    return await crypto.subtle.verify(way, key, bytesOf(signature), new TextEncoder().encode(text));
  } catch (error) {
    // Not a point on the curve: no key, so nothing is signed by it.
    if (error instanceof DOMException) return false;
    throw error;
  }
}

function lastByte(file: string): number | undefined {
  const size = fileSize(file);
  if (size === 0) return undefined;
  const [handle, byte] = [openSync(file, 'r'), new Uint8Array(1)];
  readSync(handle, byte, 0, 1, size - 1);
  closeSync(handle);
  return byte[0];
}

const LINE_FEED = 10;

/** Lines of a file, cut at line feeds alone: any other character that ends a line elsewhere is part of it, and a change. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  // A stream with an encoding gives strings.
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Says whether an exported audit log is whole and as it was written. */
export const auditCommand: Command = {
  name: 'audit',
  usage: 'audit verify FILE [--key HEX]',
  async run(args, io) {
    const { paths, texts } = readOptions(args, { texts: ['key'], flags: [] });
    const [action, file, ...more] = paths;
    if (action !== 'verify' || file === undefined || more.length > 0) throw new UsageError('takes: verify FILE');
    try {
      const endsWithLineFeed = lastByte(file) === LINE_FEED;
      const verifier = new AuditVerifier({ sha256, verify });
      for await (const line of linesOf(file)) verifier.take(line);
      const result = await verifier.end(endsWithLineFeed);
      if ('problem' in result) {
        io.err(`countersign: ${file}: line ${result.line}: ${result.problem}`);
        return 1;
      }
      if (texts.key !== undefined && texts.key !== result.publicKey) {
        io.err(`countersign: ${file}: signed by another key: ${result.publicKey}`);
        return 1;
      }
      io.out(`${file}: ${result.entries} entries, whole, signed by ${result.publicKey}`);
      return 0;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      io.err(`countersign: ${file}: ${error.message}`);
      return 1;
    }
  },
};
