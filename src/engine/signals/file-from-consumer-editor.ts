import { CONSUMER_EDITORS } from '../../data/document-tools.ts';
import { examinedFiles } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

export const fileFromConsumerEditor = defineSignal({
  id: 'file-from-consumer-editor',
  catalogue: ['F-1'],
  family: 'F',
  severity: 'medium',
  title: 'The attached file was made with a picture editor or an online converter',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: { default: '{file} says that it was made with {tool}.' },
  nextStep: 'Ask the court or agency, through its published number, for the order as it was issued.',
  benign: 'Small offices convert scans with whatever tool is at hand.',
  evaluate(context) {
    for (const { name, document } of examinedFiles(context)) {
      const said = `${document.producer ?? ''} ${document.creator ?? ''}`.toLowerCase();
      const tool = CONSUMER_EDITORS.find(({ mark }) => said.includes(mark));
      if (tool) return { params: { file: name, tool: tool.name } };
    }
    return null;
  },
});
