import type { DisclosureRow } from '../schema/lookup-view.ts';
import { PageText } from './page-text.tsx';
import { When } from './when.tsx';

/** "What left this browser": one row for each request to an outside source. */
export function RequestLog({ rows }: { rows: readonly DisclosureRow[] }) {
  if (rows.length === 0) return <p>Nothing has left this browser.</p>;
  return (
    <table>
      <thead>
        <tr>
          {['When', 'Source', 'To', 'What was told', 'Bytes back', 'How it went'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <td>
              <When at={row.at} />
            </td>
            <td>{row.provider}</td>
            <td>
              <PageText value={row.host} limit={120} />
            </td>
            <td>
              <PageText value={row.disclosed} limit={160} />
            </td>
            <td>{row.bytes}</td>
            <td>
              <PageText value={row.outcome} limit={120} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
