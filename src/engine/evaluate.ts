import { type Finding, SEVERITIES } from '../schema/assessment.ts';
import { shares } from './combine/share.ts';
import { SEVERITY_WEIGHT } from './combine/weights.ts';
import type { Context } from './context.ts';
import { plain, render } from './render.ts';
import type { Hit, Signal } from './signal.ts';

function toFinding(signal: Signal, hit: Hit, context: Context): Finding {
  const severity = hit.severity ?? signal.severity;
  const variant = hit.message ?? 'default';
  const params = Object.fromEntries(Object.entries(hit.params ?? {}).map(([name, value]) => [name, plain(value)]));
  const ownWeight = severity === 'info' ? 0 : (context.policy.weights[signal.id] ?? SEVERITY_WEIGHT[severity]);
  return {
    id: signal.id,
    catalogue: [...(hit.catalogue ?? signal.catalogue)],
    severity,
    family: signal.family,
    weight: hit.weight ?? ownWeight,
    text: render(signal.messages[variant] ?? '', params),
    message: { id: variant === 'default' ? signal.id : `${signal.id}.${variant}`, params },
    nextStep: signal.nextStep,
    benign: signal.benign,
    sources: [...(hit.sources ?? [{ source: 'page', at: new Date(context.now).toISOString() }])],
    fields: [...(hit.fields ?? signal.fields)],
  };
}

const bySeverity = (a: Finding, b: Finding) =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.weight - a.weight || (a.id < b.id ? -1 : 1);

/** Runs the signals. A signal in shadow is evaluated and shown apart, and counts for nothing. */
export function evaluate(signals: readonly Signal[], context: Context): { findings: Finding[]; shadow: Finding[] } {
  const findings: Finding[] = [];
  const shadow: Finding[] = [];
  for (const signal of signals) {
    const mode = context.policy.signals[signal.id] ?? 'on';
    const hit = signal.evaluate(context);
    if (!hit) continue;
    const finding = toFinding(signal, hit, context);
    if (mode === 'on' || finding.severity === 'critical') findings.push(finding);
    else if (mode === 'shadow') shadow.push(finding);
  }
  findings.sort(bySeverity);
  const parts = shares(findings);
  return { findings: findings.map((finding, index) => ({ ...finding, weight: parts[index] ?? 0 })), shadow };
}
