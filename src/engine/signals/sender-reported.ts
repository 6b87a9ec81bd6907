import { shownDay } from '../facts/age.ts';
import { consult } from '../facts/lookup.ts';
import { reportSeverity } from '../facts/reports.ts';
import { sender } from '../facts/sender.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const senderReported = defineSignal({
  id: 'sender-reported',
  catalogue: ['S-1'],
  family: 'S',
  severity: 'critical',
  title: 'This address has been reported for fraudulent requests',
  needs: ['reputation'],
  fields: ['requesterEmail'],
  references: ['https://transparency.meta.com/reports/government-data-requests/'],
  messages: {
    default: '{reporters} companies have reported fraudulent requests from this address, the latest on {day}.',
    own: 'Our own company has reported fraudulent requests from this address, the latest on {day}.',
    contested: 'Reports about this address contradict each other ({reporters} reporters, the latest on {day}).',
  },
  nextStep: 'Stop and escalate. Call the agency through its published number and tell it about the reports.',
  benign: 'The mailbox may have been recovered since; the day of the report tells.',
  evaluate(context) {
    const report = consult(context, 'reputation').found.find(({ subject }) => subject === sender(context)?.address);
    const severity = report ? reportSeverity(report.value, 'critical') : null;
    if (!report || !severity) return null;
    const { own, standing, reporters, latestAt } = report.value;
    const message = standing === 'mixed' ? 'contested' : own ? 'own' : 'default';
    return { message, severity, params: { reporters, day: shownDay(latestAt) }, sources: sourceOf(report) };
  },
});
