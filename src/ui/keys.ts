/** What a key does in the popup and the panel; each works while no field has the focus. */
export const KEYS = [
  { key: 'j', does: 'next', words: 'Next reason, or next row of a list' },
  { key: 'k', does: 'previous', words: 'Previous reason or row' },
  { key: 'w', does: 'where', words: 'Show where it stands on the page' },
  { key: 'm', does: 'more', words: 'Show all reasons, or the first three' },
  { key: 'c', does: 'call-back', words: 'Open or close the call-back card' },
  { key: 'n', does: 'note', words: 'Copy the decision note' },
  { key: 's', does: 'save', words: 'Save the note as a file' },
  { key: 'r', does: 'right', words: 'The assessment was right' },
  { key: 'f', does: 'wrong', words: 'The assessment was wrong' },
  { key: 'u', does: 'unsure', words: 'Not sure about the assessment' },
  { key: '?', does: 'help', words: 'Show or hide this list' },
] as const;

export type KeyAction = (typeof KEYS)[number]['does'];

/** What a pressed key does; null for every other key, for keys with a modifier, and while something is typed. */
export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  isTyping: boolean,
): KeyAction | null {
  if (isTyping || event.ctrlKey || event.altKey || event.metaKey) return null;
  return KEYS.find(({ key }) => key === event.key.toLowerCase())?.does ?? null;
}
