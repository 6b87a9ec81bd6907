import { sender } from '../facts/sender.ts';
import { defineSignal } from '../signal.ts';

/**
 * Boxes that send no legal process: nobody reads them, or they belong to another office of the same body.
 * Chosen by us; the parts of a local part between dots, dashes and digits are compared.
 */
const ODD_BOXES = new Set(
  `noreply donotreply nepasrepondre nichtantworten noresponder naoresponder mailer daemon mailerdaemon bounce bounces
  newsletter news alerts notification notifications notify alert automated robot bot
  election elections clerk library librarian school schools district students parks recreation permits utilities water
  tourism tourist museum events webmaster postmaster hostmaster careers jobs hr recruitment marketing press media
  wahl wahlen bibliothek schule elections-office bibliotheque ecole biblioteca escuela escola scuola gemeente szkola`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Shared boxes of an office; police units use them too, so on their own they say little. */
const SHARED_BOXES = new Set(
  `info information office contact mail email post admin administrator administration support service services help
  helpdesk enquiries inquiries general reception secretary secretariat poststelle kontakt buero auskunft accueil
  secretaria contacto contato contatto segreteria protocollo sekretariat kancelaria kirjaamo registratur posta`
    .split(/\s+/u)
    .filter(Boolean),
);

/** So many digits are no badge number of three or four, nor a year. */
const MANY_DIGITS = /\d{5,64}/u;

export const roleMailbox = defineSignal({
  id: 'role-mailbox',
  catalogue: ['S-12'],
  family: 'S',
  severity: 'low',
  title: 'The address is a shared or automatic mailbox, not a person',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc2142'],
  messages: {
    default: 'The request comes from a shared mailbox: {local}.',
    odd: 'The request comes from {local}, a mailbox that is not one for legal requests.',
    digits: 'The mailbox name {local} is mostly a number.',
  },
  nextStep: 'Ask the agency, through the number on its own site, who uses this mailbox and who wrote.',
  benign: 'Many units share one mailbox for legal requests.',
  evaluate(context) {
    const from = sender(context);
    if (!from) return null;
    const params = { local: from.local };
    const words = [from.local.replace(/[^\p{L}]/gu, ''), ...from.local.split(/[^\p{L}]+/u)];
    if (words.some((word) => ODD_BOXES.has(word))) return { message: 'odd', severity: 'medium', params };
    if (MANY_DIGITS.test(from.local)) return { message: 'digits', params };
    return words.some((word) => SHARED_BOXES.has(word)) ? { params } : null;
  },
});
