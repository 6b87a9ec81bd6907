import { useEffect, useState } from 'preact/hooks';
import { send } from '../messages/send.ts';
import { onStored } from '../platform/storage.ts';
import { doctorText, SOURCES, valueText } from '../policy/doctor.ts';
import type { Doctor } from '../schema/doctor.ts';
import { Button } from '../ui/button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { PageText } from '../ui/page-text.tsx';
import { count } from '../ui/words.ts';

function Applies({ settings }: Pick<Doctor, 'settings'>) {
  return (
    <details>
      <summary>What applies here: {count(settings.length, 'setting')}</summary>
      <div class="scroll">
        <table class="doctor">
          <thead>
            <tr>
              <th scope="col">Setting</th>
              <th scope="col">Value</th>
              <th scope="col">From</th>
            </tr>
          </thead>
          <tbody>
            {settings.map(({ id, value, from }) => (
              <tr key={id}>
                <th scope="row">{id}</th>
                <td>
                  <PageText value={valueText(value)} limit={420} />
                </td>
                <td>{SOURCES[from]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function LeftOut({ problems }: Pick<Doctor, 'problems'>) {
  if (problems.length === 0) return <p>Nothing was left out of the policy or of what is set here.</p>;
  return (
    <>
      <p>{count(problems.length, 'value was', 'values were')} left out:</p>
      <ul class="plain-list">
        {problems.map(({ id, from, text }) => (
          <li key={`${id} ${from} ${text}`}>
            <PageText value={`${id} (${from === 'user' ? 'set here' : 'policy'}): ${text}`} limit={300} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What applies here, who said so, and what was left out and why. */
export function DoctorSection() {
  const [doctor, setDoctor] = useState<Doctor | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const load = async () => {
      const result = await send('doctor', {});
      if (result.ok) setDoctor(result.data);
      else setSaid(failureWords(result.code));
    };
    void load();
    return onStored('local', () => void load());
  }, []);

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      // The browser refuses without a click in the page, or where a policy forbids it.
      setSaid('The browser did not let it be copied.');
    }
  }
  return (
    <>
      <h3>Policy check</h3>
      {doctor === null ? null : (
        <>
          <p>
            {doctor.policyFound ? 'The browser gave a policy.' : 'The browser gave no policy.'} Countersign{' '}
            {doctor.versions.extension}, rules {doctor.versions.rules}, data {doctor.versions.data.slice(0, 10)}.
          </p>
          <LeftOut problems={doctor.problems} />
          <Applies settings={doctor.settings} />
          <Button onClick={() => void copy(doctorText(doctor))}>Copy as text</Button>
        </>
      )}
      <p class="said-here" role="status">
        {said}
      </p>
    </>
  );
}
