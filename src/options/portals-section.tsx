import { Button } from '../ui/button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { PortalForm } from '../ui/portal-form.tsx';
import { PortalRow } from '../ui/portal-row.tsx';
import { usePortals } from './use-portals.ts';

/** Portals: what is read, whether the browser allows it, and how well it goes. */
export function PortalsSection() {
  const { portals, known, missing, said, add, grant, remove } = usePortals();
  return (
    <>
      <p class="quiet">
        The pages on which requests are read. Nothing is read anywhere else unless you ask for one page.
      </p>
      {missing.length > 1 ? (
        <p class="banner">
          <span>{missing.length} sites still need access.</span>
          <Button kind="link" onClick={() => grant(missing)}>
            Allow all
          </Button>
        </p>
      ) : null}
      <ul class="portals">
        {portals.map((portal) => (
          <PortalRow
            key={portal.id}
            portal={portal}
            onGrant={() => grant(portal.matches)}
            onRemove={() => remove(portal)}
          />
        ))}
      </ul>
      {portals.length === 0 ? <p>No portal yet. Add the address of the first one.</p> : null}
      <fieldset class="setting">
        <legend>Add a portal</legend>
        <PortalForm known={known} onAdd={add} />
      </fieldset>
      <p class="said-here" role="status">
        {said === null ? '' : failureWords(said)}
      </p>
    </>
  );
}
