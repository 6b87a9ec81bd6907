import { shownDay } from '../facts/age.ts';
import { consult } from '../facts/lookup.ts';
import { reportSeverity } from '../facts/reports.ts';
import { sender } from '../facts/sender.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const senderDomainReported = defineSignal({
  id: 'sender-domain-reported',
  catalogue: ['S-2'],
  family: 'S',
  severity: 'high',
  title: 'Fraudulent requests have been reported from this domain',
  needs: ['reputation'],
  fields: ['requesterEmail'],
  references: ['https://transparency.meta.com/reports/government-data-requests/'],
  messages: {
    default: '{reporters} companies have reported fraudulent requests from {domain}, the latest on {day}.',
    own: 'Our own company has reported fraudulent requests from {domain}, the latest on {day}.',
    contested: 'Reports about {domain} contradict each other ({reporters} reporters, the latest on {day}).',
  },
  nextStep: 'Call the agency through its published number before answering, and ask about the reports.',
  benign: 'One bad mailbox does not make a whole agency bad: towns and counties share domains.',
  evaluate(context) {
    const from = sender(context);
    const report = consult(context, 'reputation').found.find(({ subject }) => subject === from?.domain);
    // A registered agency's domain never turns worse than medium by reports: many honest people write from it.
    const protectedName = from !== null && context.knowledge.registry.owner(from.domain) !== null;
    const severity = report ? reportSeverity(report.value, protectedName ? 'medium' : 'high') : null;
    if (!report || !from || !severity) return null;
    const { own, standing, reporters, latestAt } = report.value;
    const message = standing === 'mixed' ? 'contested' : own ? 'own' : 'default';
    const params = { reporters, domain: from.shownDomain, day: shownDay(latestAt) };
    return { message, severity, params, sources: sourceOf(report) };
  },
});
