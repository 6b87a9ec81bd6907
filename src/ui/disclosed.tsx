import { PageText } from './page-text.tsx';

/** The footer: what left the browser for this request. Usually nothing. */
export function Disclosed({ lines }: { lines: readonly string[] }) {
  return (
    <footer class="disclosed">
      {lines.length === 0 ? (
        <p>Left this browser for this request: nothing.</p>
      ) : (
        <details>
          <summary>Left this browser for this request: {lines.length}</summary>
          <ul class="plain-list">
            {lines.map((line) => (
              <li key={line}>
                <PageText value={line} limit={200} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
