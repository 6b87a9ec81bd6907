import type { Doctor } from '../schema/doctor.ts';
import type { SettingView } from '../schema/setting-view.ts';

/** Who said so, in the words of the options page. */
export const SOURCES: Readonly<Record<SettingView['from'], string>> = {
  managed: 'fixed by your organisation',
  suggested: 'suggested by your organisation',
  user: 'set here',
  default: 'default',
};

/** Longest value written out; lists of blocked senders can be long. */
const MAX_VALUE = 400;

/** A value on one line. */
export function valueText(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}… (${text.length} characters)` : text;
}

/** The doctor's findings as plain text, to be sent to whoever set the policy. */
export function doctorText({ versions, policyFound, settings, problems }: Doctor): string {
  return [
    `Countersign ${versions.extension}, rules ${versions.rules}, data ${versions.data}`,
    versions.browser,
    policyFound ? 'The browser gave a policy.' : 'The browser gave no policy.',
    '',
    ...settings.map(({ id, value, from }) => `${id} = ${valueText(value)} (${SOURCES[from]})`),
    '',
    ...(problems.length === 0
      ? ['Nothing was left out.']
      : problems.map(({ id, from, text }) => `${id} (${from}): ${text}`)),
  ].join('\n');
}
