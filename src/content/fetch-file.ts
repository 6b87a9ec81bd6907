/** Most bytes of an attached file that are carried to the reviewer's own screens. Chosen by us: messages hold 64 MB. */
const MOST_BYTES = 24 * 1024 * 1024;
const DEADLINE_MS = 20_000;

export type Fetched = { data: string } | { reason: string };

/** Fetches a file as the page itself would: its own host only, with the reviewer's session. The bytes are in base64. */
export async function fetchFile(address: string): Promise<Fetched> {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : null;
  if (url?.origin !== location.origin) return { reason: 'it is not on this page’s own host' };
  try {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    const answer = await fetch(url.href, { mode: 'same-origin', credentials: 'include', signal });
    if (!answer.ok) return { reason: `the portal answered ${answer.status}` };
    if (Number(answer.headers.get('content-length') ?? 0) > MOST_BYTES) return { reason: 'it is too large' };
    const blob = await answer.blob();
    return blob.size > MOST_BYTES ? { reason: 'it is too large' } : { data: await base64(blob) };
  } catch {
    return { reason: 'the portal did not give it out' };
  }
}

const base64 = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
