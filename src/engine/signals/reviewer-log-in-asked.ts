import { defineSignal } from '../signal.ts';
import { ownWords } from '../text/near.ts';
import { reading } from '../text/reading.ts';
import { quote } from '../text/tokens.ts';

export const reviewerLogInAsked = defineSignal({
  id: 'reviewer-log-in-asked',
  catalogue: ['C-31'],
  family: 'C',
  severity: 'high',
  title: 'The request wants you to log in somewhere or to switch macros on',
  needs: [],
  fields: ['bodyText'],
  references: ['https://www.cisa.gov/secure-our-world/recognize-and-report-phishing'],
  messages: { default: 'The request wants you to log in elsewhere or to run something: “{words}”.' },
  nextStep:
    'Enter nothing and open nothing. Ask the agency, through the number on its own site, for the document itself.',
  benign: 'Agencies use document services; those never ask for your company password.',
  evaluate(context) {
    const text = reading(context);
    const [first] = ownWords(text, 'log-in-asked');
    return first ? { params: { words: quote(text.tokens, first.from, first.to) } } : null;
  },
});
