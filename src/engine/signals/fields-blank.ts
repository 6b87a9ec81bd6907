import type { FieldName } from '../../schema/request.ts';
import type { Context } from '../context.ts';
import { isEmergency } from '../facts/gated.ts';
import { defineSignal } from '../signal.ts';

/** What a form writes when nothing was entered, in a field that the page shows. */
const NOTHING =
  /^(?:n\s?\/?\s?a|n\.\s?a\.?|none|nil|null|unknown|not (?:provided|given|available|applicable)|same(?: as above)?|see above|see attached|as above|tbd|to follow|[-–—.?x*]{1,10}|keine? angaben?|entf[aä]llt|s\.? ?o\.?|néant|aucun[e]?|sans objet|idem|ninguno|no aplica|não (?:informado|aplicável)|nessuno|nvt|geen|brak|nie dotyczy|なし|同上|不明)$/iu;

/** Who asks, and in which matter. A request without them cannot be checked at all. */
const CORE: readonly FieldName[] = ['requesterName', 'agency'];
/** Asked for by every portal, and left out by careful officers too, one at a time. */
const USUAL: readonly FieldName[] = ['caseNumber', 'unit', 'requestType', 'country'];

const isBlank = ({ fields }: Context, name: FieldName): boolean => {
  const value = fields[name];
  if (Array.isArray(value)) return false;
  return value === '' || (typeof value === 'string' && NOTHING.test(value.trim()));
};

export const fieldsBlank = defineSignal({
  id: 'fields-blank',
  catalogue: ['W-1'],
  family: 'W',
  severity: 'medium',
  title: 'Fields that say who asks and in which case are empty',
  needs: [],
  fields: ['requesterName', 'agency', 'caseNumber'],
  references: ['https://about.meta.com/actions/safety/audiences/law/guidelines/'],
  messages: {
    default: 'The page shows these fields, and nothing is entered in them: {names}.',
    text: 'The page shows a field for the reasons, and nothing is entered in it.',
  },
  nextStep: 'Send the form back for the missing entries; call the agency back once they are there.',
  benign: 'Hurry, or a form that asks for more than the officer’s country uses.',
  evaluate(context) {
    const core = CORE.filter((name) => isBlank(context, name));
    const usual = USUAL.filter((name) => isBlank(context, name));
    const blank = [...core, ...usual];
    if (blank.length === 0) {
      const noText = context.fields.bodyText === '' && context.fields.attachments === null;
      return noText
        ? { message: 'text', severity: isEmergency(context) ? 'medium' : 'low', fields: ['bodyText'] }
        : null;
    }
    const severity = core.length > 0 || usual.length > 1 ? 'medium' : 'low';
    return { params: { names: blank.map((name) => LABELS[name] ?? name).join(', ') }, fields: blank, severity };
  },
});

const LABELS: Partial<Record<FieldName, string>> = {
  requesterName: 'officer',
  agency: 'agency',
  caseNumber: 'case number',
  unit: 'unit',
  requestType: 'kind of request',
  country: 'country',
};
