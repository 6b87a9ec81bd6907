import * as z from 'zod/mini';
import { FIELD_NAMES, type FieldName } from './request.ts';

const word = z.string().check(z.minLength(1), z.maxLength(80));
const words = z.array(word).check(z.maxLength(3000));

/**
 * What a label can mean: a field of the contract, or one of
 * `requester` (a person: name, address or both), `name` and `email` (somebody's: the requester's only where nothing else
 * is), `priority` (an emergency only where the value says so), `sentTo` (recipients, reviewers, assignees: never the
 * requester) and `other` (a label that ends the value before it and says nothing to us).
 */
const SPECIAL_MEANINGS = ['requester', 'name', 'email', 'priority', 'sentTo', 'other'] as const;
export type Meaning = FieldName | (typeof SPECIAL_MEANINGS)[number];
const meaning = z.enum([...SPECIAL_MEANINGS, ...FIELD_NAMES]);

/** A label nobody wrote down: it means this when each slot has one of its word beginnings and no excluded one occurs. */
export const LabelRule = z.object({
  means: meaning,
  when: z.array(words).check(z.minLength(1), z.maxLength(6)),
  unless: z.optional(words),
});
export type LabelRule = z.infer<typeof LabelRule>;

/** The words of one language, or of several merged. All in lower case; data that travels to a content script. */
export const Lexicon = z.object({
  languages: z.array(z.string().check(z.maxLength(20))),
  labels: z.partialRecord(meaning, words),
  rules: z.array(LabelRule).check(z.maxLength(1000)),
  /** Badges that mark an emergency by themselves, and those that mark a routine request. */
  emergency: words,
  routine: words,
  /** Priorities that any help desk sets: they say nothing of an emergency. */
  triage: words,
  yes: words,
  no: words,
  /** Word beginnings that occur in law-enforcement requests and seldom elsewhere. */
  request: words,
  /** Spellings of "nothing entered". */
  empty: words,
});
export type Lexicon = z.infer<typeof Lexicon>;
