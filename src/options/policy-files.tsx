import { useState } from 'preact/hooks';
import { policyFormats } from '../policy/formats/index.ts';
import { settings } from '../policy/settings/index.ts';
import type { SettingView } from '../schema/setting-view.ts';
import { Button } from '../ui/button.tsx';
import { count } from '../ui/words.ts';
import { download } from './download.ts';

/** What is set here as a policy for others, in the form that their browsers take. */
export function PolicyFiles({ views }: { views: readonly SettingView[] }) {
  const [chosen, setChosen] = useState(policyFormats[0]?.id ?? '');
  const mayFix = new Set<string>(settings.filter(({ managed }) => managed).map(({ id }) => id));
  const own = views.filter(({ id, from }) => from !== 'default' && mayFix.has(id));
  const format = policyFormats.find(({ id }) => id === chosen);
  if (!format) return null;
  const values = Object.fromEntries(own.map(({ id, value }) => [id, value]));
  return (
    <>
      <h3>Policy for others</h3>
      <p class="quiet">
        Everything that is not at its default here ({count(own.length, 'setting')}) as a policy that fixes it for
        others. To suggest a value instead, move it under "defaults" in the file.
      </p>
      <label class="text">
        <span>Made for</span>
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {policyFormats.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet">
        {format.fileName} goes to: {format.place}
      </p>
      <Button onClick={() => download(format.fileName, 'text/plain', format.write(values))}>Save the file</Button>
    </>
  );
}
