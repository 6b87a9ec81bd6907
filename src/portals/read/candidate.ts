import type { FieldName } from '../../schema/request.ts';
import type { PaperElement } from './paper.ts';
import type { Segment } from './segment.ts';

export type RawValue = string | boolean | string[];

/** One reading of one field, and how far it can be trusted. */
export interface Candidate {
  readonly field: FieldName;
  readonly value: RawValue;
  /** Where the value stands; null only where an adapter took it from somewhere without text. */
  readonly element: PaperElement;
  readonly visible: boolean;
  /** In a text that the sender wrote. */
  readonly typed?: boolean;
  /** 0 to 1. Chosen by us, so that a written label beats a rule, a rule beats a guess, and a hidden or typed value loses. */
  readonly confidence: number;
}

export const TRUST = { adapter: 0.98, label: 0.95, rule: 0.85, inline: 0.8, weak: 0.6, guess: 0.5 } as const;
const HIDDEN = 0.6;
const TYPED = 0.5;

/** Lowers trust for what is hidden or typed by the sender. */
export function trusted(base: number, visible: boolean, typed: boolean): number {
  return Math.round(base * (visible ? 1 : HIDDEN) * (typed ? TYPED : 1) * 1000) / 1000;
}

const isEmpty = (value: RawValue): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** The best reading of each field; of equals the earlier one. */
export function bestOf(candidates: readonly Candidate[]): Map<FieldName, Candidate> {
  const best = new Map<FieldName, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.field);
    if (!known || rank(candidate) > rank(known)) best.set(candidate.field, candidate);
  }
  return best;
}

/** What is shown and said; then what is shown to be empty; then what is hidden, or typed by the sender. */
function rank({ value, visible, confidence, typed }: Candidate): number {
  const open = visible && !typed;
  return (isEmpty(value) ? (open ? 2 : 0) : open ? 3 : 1) + confidence;
}

/** The element to point at for a value. */
export const elementOf = (segments: readonly Segment[], fallback: Segment): PaperElement =>
  (segments[0] ?? fallback).element;
