import type { Family } from '../../schema/assessment.ts';
import { FAMILY_CAP } from './weights.ts';

export interface Weighed {
  family: Family;
  weight: number;
}

/**
 * The share of each finding after its family's cap, in the order given. Within a family the heaviest are served
 * first; positive evidence (negative weight) is never capped. Shares add up to the score, and taking one finding
 * away lowers the sum by its share or, where the family is capped, by less.
 */
export function shares(findings: readonly Weighed[]): number[] {
  const result = findings.map(({ weight }) => Math.min(weight, 0));
  for (const family of new Set(findings.map((finding) => finding.family))) {
    const members = findings
      .map((finding, index) => ({ index, weight: finding.weight, family: finding.family }))
      .filter((member) => member.family === family && member.weight > 0)
      .sort((a, b) => b.weight - a.weight);
    let room = Math.max(FAMILY_CAP[family], members[0]?.weight ?? 0);
    for (const { index, weight } of members) {
      result[index] = Math.min(weight, room);
      room -= Math.min(weight, room);
    }
  }
  return result;
}
