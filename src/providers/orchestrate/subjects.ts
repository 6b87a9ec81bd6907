import type { SubjectKind } from '../provider.ts';

/** The sender, as look-ups know it. */
export interface Subjects {
  domain: string;
  registrable: string;
  email: string;
}

/** Under which subject the engine looks for an answer: a list of registrable domains answers for the mail domain too. */
export const filedUnder = (key: string, kind: SubjectKind, subjects: Subjects): string =>
  kind === 'registrable' && key !== 'registration' ? subjects.domain : subjects[kind];
