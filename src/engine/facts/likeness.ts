import type { Context } from '../context.ts';
import { differingPositions } from '../domain/differences.ts';
import { senderJudgement } from './sender-judgement.ts';

/** How the sender's domain imitates an agency, ready for a finding. */
export interface SenderLikeness {
  /** The sender's domain as a browser would show it. */
  shown: string;
  /** The domain it imitates. */
  imitated: string;
  agency: string;
  /** `shown` in ASCII. */
  written: string;
  /** Positions in `shown` that tell it from `imitated`, with commas between, so that the interface can mark the characters. */
  differs: string;
}

/** The sender's likeness to an agency when it is of one of these kinds; else null. */
export function likeness(context: Context, kinds: readonly string[]): SenderLikeness | null {
  const judged = senderJudgement(context);
  if (!judged || judged.kind === null || !kinds.includes(judged.kind)) return null;
  if (judged.verdict !== 'lookalike' && judged.verdict !== 'deceptive-subdomain') return null;
  const imitated = judged.of[0] ?? 'an agency';
  return {
    shown: judged.shown,
    imitated,
    agency: judged.agency ?? imitated,
    written: judged.ascii,
    differs: judged.of[0] === undefined ? '' : differingPositions(judged.shown, imitated).join(','),
  };
}
