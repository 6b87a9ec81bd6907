/** Puts the note on the clipboard as text and as HTML, so that each program takes what it keeps; false when the browser refuses. */
export async function copyNote(text: string, html: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // A window without the focus, or a policy that closes the clipboard: both are said on screen.
    return false;
  }
}

/** Saves a file to the person's downloads, without a permission for them. */
export function saveFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
