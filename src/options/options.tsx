import { SECTIONS, type Setting } from '../policy/setting.ts';
import { settings } from '../policy/settings/index.ts';
import { Button } from '../ui/button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { PageText } from '../ui/page-text.tsx';
import { AuditSection } from './audit-section.tsx';
import { DataSection } from './data-section.tsx';
import { DoctorSection } from './doctor-section.tsx';
import { LogSection } from './log-section.tsx';
import { LookupsSection } from './lookups-section.tsx';
import { PolicyFiles } from './policy-files.tsx';
import { PortalsSection } from './portals-section.tsx';
import { SettingControl } from './setting-control.tsx';
import { useSettings } from './use-settings.ts';

/** Settings with a control of the general kind; portals and look-ups come with the browser's own prompt. */
const OWN = new Set<string>(['portals', 'lookups']);
const general: readonly Setting[] = settings.filter(({ id }) => !OWN.has(id));
const sections = SECTIONS.filter((name) => name === 'Portals' || general.some(({ section }) => section === name));

export function Options() {
  const { views, problems, said, undo, set } = useSettings();
  return (
    <>
      <nav class="sections" aria-label="Sections">
        <p class="brand">Countersign</p>
        <ul>
          {sections.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1>Options</h1>
        {problems.map((problem) => (
          <p class="banner" key={problem}>
            <PageText value={problem} limit={300} />
          </p>
        ))}
        {sections.map((name) => (
          <section id={name} key={name} aria-labelledby={`${name}-title`}>
            <h2 id={`${name}-title`}>{name}</h2>
            {name === 'Portals' ? <PortalsSection /> : null}
            {name === 'Checks' ? <LookupsSection /> : null}
            {name === 'Data' ? <DataSection /> : null}
            {name === 'Policy' ? <DoctorSection /> : null}
            {name === 'Policy' ? <PolicyFiles views={views} /> : null}
            {name === 'Log' ? <AuditSection /> : null}
            {name === 'Log' ? <LogSection /> : null}
            {general
              .filter(({ section }) => section === name)
              .map((setting) => (
                <SettingControl
                  key={setting.id}
                  setting={setting}
                  view={views.find(({ id }) => id === setting.id)}
                  onSet={(value) => set(setting.id, value)}
                />
              ))}
          </section>
        ))}
        <p class="said" role="status">
          {said === null ? '' : said === 'saved' ? 'Saved.' : failureWords(said)}
          {undo === null ? null : (
            <Button kind="link" onClick={undo}>
              Undo
            </Button>
          )}
        </p>
      </main>
    </>
  );
}
