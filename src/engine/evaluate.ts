import { type Finding, SEVERITIES } from '../schema/assessment.ts';
import { shares } from './combine/share.ts';
import { settledByTrust } from './combine/trust.ts';
import { BOUNDS, SEVERITY_WEIGHT } from './combine/weights.ts';
import type { Context } from './context.ts';
import { plain, render } from './render.ts';
import type { Hit, Signal } from './signal.ts';

export interface Evaluation {
  /** Worst first; weights are shares after the family's cap and add up to the score. */
  findings: Finding[];
  /** What signals in shadow saw; counts for nothing. */
  shadow: Finding[];
  /** Catalogue rows of all that was seen, also by signals in shadow or off. */
  rows: ReadonlySet<string>;
  /** Signals that broke, with the reason: not checked, neither clean nor bad. */
  broken: { check: string; reason: string }[];
}

/** A weight that the policy sets for a bad finding, within bounds. Neutral facts weigh nothing. */
function ownWeight(signal: Signal, severity: Finding['severity'], context: Context): number {
  if (severity === 'info') return 0;
  const set = context.policy.weights[signal.id];
  if (set === undefined) return SEVERITY_WEIGHT[severity];
  return Math.min(BOUNDS.weight.most, Math.max(BOUNDS.weight.least, set));
}

/** A weight for positive evidence: a policy can make it count for less, never for more. */
function positiveWeight(signal: Signal, given: number, context: Context): number {
  const set = context.policy.weights[signal.id];
  return Math.min(0, Math.max(given, set ?? given));
}

function toFinding(signal: Signal, hit: Hit, context: Context): Finding {
  const variant = hit.message ?? 'default';
  const params = Object.fromEntries(Object.entries(hit.params ?? {}).map(([name, value]) => [name, plain(value)]));
  const catalogue = [...(hit.catalogue ?? signal.catalogue)];
  const own = hit.severity ?? signal.severity;
  const settled = settledByTrust(context, catalogue, own);
  const severity = settled || hit.weight !== undefined ? 'info' : own;
  return {
    id: signal.id,
    catalogue,
    severity,
    family: signal.family,
    weight:
      hit.weight === undefined ? ownWeight(signal, severity, context) : positiveWeight(signal, hit.weight, context),
    text: render(signal.messages[variant] ?? '', params),
    message: { id: variant === 'default' ? signal.id : `${signal.id}.${variant}`, params },
    nextStep: signal.nextStep,
    benign: signal.benign,
    sources: [...(hit.sources ?? [{ source: 'page', at: new Date(context.now).toISOString() }])],
    fields: [...(hit.fields ?? signal.fields)],
    ...(settled ? { settledBy: 'trusted' } : {}),
  };
}

const bySeverity = (a: Finding, b: Finding) =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.weight - a.weight || (a.id < b.id ? -1 : 1);

/** A broken signal may not take the others down, and may not pass for silence either. */
function tryEvaluate(signal: Signal, context: Context): { hit: Hit | null } | { broken: string } {
  try {
    return { hit: signal.evaluate(context) };
  } catch (error) {
    return { broken: `this check failed: ${error instanceof Error ? error.message : 'no reason given'}` };
  }
}

/** Runs the signals. One in shadow is shown apart and counts for nothing; what can be critical cannot be switched off. */
export function evaluate(signals: readonly Signal[], context: Context): Evaluation {
  const findings: Finding[] = [];
  const shadow: Finding[] = [];
  const broken: Evaluation['broken'] = [];
  const rows = new Set<string>();
  for (const signal of signals) {
    const result = tryEvaluate(signal, context);
    if ('broken' in result) broken.push({ check: signal.id, reason: plain(result.broken) });
    else if (result.hit) {
      const finding = toFinding(signal, result.hit, context);
      for (const row of finding.catalogue) rows.add(row);
      const mode = context.policy.signals[signal.id] ?? 'on';
      if (mode === 'on' || signal.severity === 'critical' || finding.severity === 'critical') findings.push(finding);
      else if (mode === 'shadow') shadow.push(finding);
    }
  }
  findings.sort(bySeverity);
  const parts = shares(findings);
  const shared = findings.map((finding, index) => ({ ...finding, weight: parts[index] ?? 0 }));
  return { findings: shared, shadow, rows, broken };
}
