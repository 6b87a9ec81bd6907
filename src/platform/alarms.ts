import { browser } from './browser.ts';

/** Runs a job from time to time; the worker is woken for it. */
export function every(name: string, minutes: number, job: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) job();
  });
  void browser.alarms.get(name).then((known) => {
    if (!known) browser.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: Math.min(minutes, 5) });
  });
}
