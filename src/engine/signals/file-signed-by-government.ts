import { POSITIVE_WEIGHT } from '../combine/weights.ts';
import { callBack } from '../facts/call-back.ts';
import { examinedFiles } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

export const fileSignedByGovernment = defineSignal({
  id: 'file-signed-by-government',
  catalogue: ['F-6'],
  family: 'F',
  severity: 'info',
  title: 'The attached file carries a valid signature of a government authority',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.congress.gov/bill/117th-congress/senate-bill/2547'],
  messages: { default: '{file} carries a valid digital signature of a government authority.' },
  nextStep: 'Check that the signer is the very court or agency that the request names.',
  benign: 'A signature shows who sealed the file, not who sent it: a stolen order stays signed.',
  evaluate(context) {
    const files = examinedFiles(context);
    const signed = files.find(({ document }) => document.signature === 'valid-government');
    // One broken signature among the files, or a refuted call-back, takes the good one's weight away.
    if (!signed || files.some(({ document }) => document.signature === 'invalid')) return null;
    if (callBack(context)?.result === 'refuted') return null;
    return { severity: 'info', weight: POSITIVE_WEIGHT.governmentSignature, params: { file: signed.name } };
  },
});
