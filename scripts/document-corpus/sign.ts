import { outline, saveAgain, showObject } from './save-again.ts';
import type { Workshop } from './tools.ts';

const HOLE = 16_000;

/** A key and a certificate of an invented court. */
export function makeSigner(shop: Workshop, name: string): { key: string; certificate: string } {
  const [key, certificate] = [`${name}.key`, `${name}.crt`];
  shop.run('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '900',
    '-subj',
    `/C=XX/O=District Court of Averdale/CN=${name}`,
    '-keyout',
    key,
    '-out',
    certificate,
  ]);
  return { key, certificate };
}

export interface Signing {
  key: string;
  certificate: string;
  /** What the author allows afterwards (DocMDP). */
  allows?: 1 | 2 | 3;
}

/** Signs a file as editors do: a signature field appended, the digest over all but the signature itself. */
export function sign(shop: Workshop, file: string, to: string, { key, certificate, allows }: Signing): void {
  const { root, size, pages } = outline(shop, file);
  const page = pages[0]?.object ?? 0;
  const [signature, field] = [size + 50, size + 51];
  const catalog = showObject(shop, file, root);
  const known = /\/AcroForm << .*?\/Fields \[ (.*?) \]/.exec(catalog)?.[1] ?? '';
  const form = `/AcroForm << /Fields [ ${known} ${field} 0 R ] /SigFlags 3 >>`;
  const newCatalog = catalog.replace(/\/AcroForm << .*? >>/, '').replace(/ >>$/, ` ${form} >>`);
  const pageText = showObject(shop, file, page);
  const notes = /\/Annots \[ (.*?) \]/.exec(pageText)?.[1] ?? '';
  const newPage = pageText.replace(/\/Annots \[ .*? \]/, '').replace(/ >>$/, ` /Annots [ ${notes} ${field} 0 R ] >>`);
  const rights = allows
    ? `/Reference [ << /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P ${allows} /V /1.2 >> >> ]`
    : '';
  const dict = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /M (D:20260401101500+02'00') ${rights} /ByteRange [0 0000000001 0000000002 0000000003] /Contents <${'0'.repeat(HOLE)}> >>`;
  const widget = `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature${signature}) /Rect [0 0 0 0] /F 132 /P ${page} 0 R /V ${signature} 0 R >>`;
  const bytes = saveAgain(
    shop,
    file,
    { [root]: newCatalog, [page]: newPage, [signature]: dict, [field]: widget },
    size + 60,
  );
  const text = bytes.toString('latin1');
  const hole = text.lastIndexOf(`<${'0'.repeat(HOLE)}>`);
  const end = hole + HOLE + 2;
  const pad = (value: number) => String(value).padStart(10, '0');
  const range = text.lastIndexOf('/ByteRange [0 0000000001 0000000002 0000000003]');
  bytes.write(`/ByteRange [0 ${pad(hole)} ${pad(end)} ${pad(bytes.length - end)}]`, range, 'latin1');
  shop.write('signed.part', Buffer.concat([bytes.subarray(0, hole), bytes.subarray(end)]));
  shop.run('openssl', [
    'cms',
    '-sign',
    '-binary',
    '-in',
    'signed.part',
    '-signer',
    certificate,
    '-inkey',
    key,
    '-outform',
    'DER',
    '-out',
    'signed.der',
    '-md',
    'sha256',
  ]);
  bytes.write(shop.read('signed.der').toString('hex'), hole + 1, 'latin1');
  shop.write(to, bytes);
}
