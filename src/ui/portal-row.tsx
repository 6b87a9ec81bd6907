import type { PortalEntry } from '../schema/portal-entry.ts';
import { Button } from './button.tsx';
import { KeyRound, Trash2 } from './generated/icons.ts';
import { PageText } from './page-text.tsx';
import { When } from './when.tsx';
import { fieldName } from './words.ts';

const FROM: Readonly<Record<PortalEntry['from'], string>> = {
  user: 'Added here',
  managed: 'Set by your organisation',
  'built-in': 'Part of this build',
};

export interface PortalRowProps {
  portal: PortalEntry;
  onGrant: () => void;
  onRemove: () => void;
}

/** One portal: what it covers, whether the browser lets us read it, and how well it was read last. */
export function PortalRow({ portal, onGrant, onRemove }: PortalRowProps) {
  const { name, matches, adapter, from, granted, health, lastReadAt } = portal;
  return (
    <li class="portal">
      <h3>
        <PageText value={name} limit={120} />
      </h3>
      <p class="quiet">
        <PageText value={matches.join(', ')} limit={200} />
      </p>
      <p class="quiet">
        {FROM[from]}.{' '}
        {adapter === null ? (
          'Read by its labels.'
        ) : (
          <>
            Read as <PageText value={adapter} limit={80} />.
          </>
        )}
      </p>
      <p>{granted ? 'Access allowed.' : 'Needs access: requests here are not checked.'}</p>
      <p>
        {health === null || lastReadAt === null ? (
          'No page read yet.'
        ) : (
          <>
            Last page: {health.expected.length - health.missing.length} of {health.expected.length} expected fields
            found, <When at={lastReadAt} />.{' '}
            {health.missing.length === 0 ? null : (
              <PageText value={`Missing: ${health.missing.map(fieldName).join(', ')}.`} limit={300} />
            )}
          </>
        )}
      </p>
      <div class="row">
        {granted ? null : (
          <Button kind="primary" icon={KeyRound} label={`Allow access to ${name}`} onClick={onGrant}>
            Allow access
          </Button>
        )}
        {from === 'user' ? (
          <Button icon={Trash2} label={`Remove ${name}`} onClick={onRemove}>
            Remove
          </Button>
        ) : null}
      </div>
    </li>
  );
}
