import { browser } from './browser.ts';

/** Runs a job from time to time; the worker is woken for it. */
export function every(name: string, minutes: number, job: () => void): void {
  onAlarm(name, job);
  void browser.alarms.get(name).then((known) => {
    if (!known) browser.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: Math.min(minutes, 5) });
  });
}

/** Has a job run by `soon`; register it when the worker starts, or the alarm wakes a worker that does not know it. */
export function onAlarm(name: string, job: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) job();
  });
}

/** Runs a job in so many minutes (browsers allow half a minute at least), also in a worker yet to start. */
export const soon = async (name: string, minutes: number): Promise<void> => {
  await browser.alarms.create(name, { delayInMinutes: minutes });
};
