import type { ContentOrder, ReaderConfig, ReadReply } from '../messages/contract.ts';
import { copyPage } from '../portals/copy/copy-page.ts';
import type { CopyResult } from '../portals/copy/types.ts';
import { ask, isAlive } from './api.ts';
import { fetchFile } from './fetch-file.ts';
import { createLayer } from './layer.ts';
import { type Watch, watch } from './observe.ts';
import { pointAt, stopPointing } from './point-at.ts';
import { rootsOf } from './roots.ts';
import { linkOf } from './row-link.ts';
import { readWhole } from './whole-read.ts';

/** Waits before a reading is sent again to a worker that was stopped in between. */
const RETRY_MS = [500, 1_500, 4_000] as const;
/** A page that shows no request at first may still be loading one inside parts that no observer sees into. */
const LATE_LOOKS_MS = [1_000, 3_000, 8_000] as const;

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface Session {
  obey(order: ContentOrder): unknown;
  /** The address changed without a new document, or the page came back from the browser's cache. */
  moved(): void;
  /** The document is left; it may come back from the browser's cache, and is then as good as new. */
  left(): void;
  changed(): void;
  blur(): void;
  stop(): void;
}

/** Reads one document for as long as it lives, and tells the worker what it says. `ended` is called once, at its end. */
export function startSession(page: Document, ended: () => void): Session {
  const name = crypto.randomUUID();
  const layer = createLayer(page);
  const late: ReturnType<typeof setTimeout>[] = [];
  let config: ReaderConfig | null = null;
  let elements: CopyResult['elements'] = [];
  let [sent, url, turn, started, stopped] = ['', '', 0, false, false];
  const watcher: Watch = watch(() => void read());

  async function configure(): Promise<boolean> {
    url = location.href;
    const reply = await ask('reader-config', { document: name, url, start: !started });
    if (!reply) return false;
    started = true;
    config = reply.ok && reply.data.read ? reply.data : null;
    return true;
  }

  const elementAt = (name: string | null): Element | undefined =>
    name === null ? undefined : elements[Number(name.slice(1))];

  async function tell({ copy }: CopyResult, mine: number): Promise<void> {
    const said = `${location.href}\n${copy.tokens}`;
    if (said === sent) return;
    for (const wait of [0, ...RETRY_MS]) {
      if (wait > 0) await later(wait);
      if (stopped || mine !== turn) return;
      if (!isAlive()) return stop();
      const reply = await ask('page-read', { document: name, url: location.href, copy });
      if (!reply) continue;
      if (reply.ok) {
        sent = said;
        if (mine === turn) show(reply.data);
      }
      return;
    }
  }

  function show({ page: kind, places, heading, rows }: ReadReply): void {
    watcher.on(
      rootsOf(
        page,
        places.flatMap((place) => elementAt(place) ?? []),
      ),
    );
    const marks = config?.pointer ? rows : [];
    layer.rows(
      marks.flatMap(({ place, shape }) => {
        const element = elementAt(place);
        return element ? [{ element, shape }] : [];
      }),
    );
    layer.pointer(kind === 'request' && config?.pointer ? (elementAt(heading) ?? null) : null);
  }

  async function read(): Promise<void> {
    const mine = ++turn;
    if (stopped) return;
    if (!isAlive()) return stop();
    if (url !== location.href || !config) {
      for (const wait of [0, ...RETRY_MS]) {
        if (wait > 0) await later(wait);
        if (await configure()) break;
      }
    }
    if (!config || stopped || mine !== turn) return;
    const { adapters } = config;
    const done = await readWhole({
      copy: () => copyPage(page, { view: globalThis, adapters }),
      changes: watcher.changes,
      isCancelled: () => stopped || mine !== turn,
    });
    if (!done) return;
    watcher.wasRead(done.costMs);
    elements = done.result.elements;
    await tell(done.result, mine);
  }

  function lookAgainLater(): void {
    for (const timer of late.splice(0)) clearTimeout(timer);
    late.push(...LATE_LOOKS_MS.map((wait) => setTimeout(() => watcher.touch(false), wait)));
  }

  function endPointing(): void {
    if (stopPointing(layer) && isAlive()) void ask('pointing-ended', {});
  }

  function moved(): void {
    sent = '';
    endPointing();
    lookAgainLater();
    watcher.touch(true);
  }

  function left(): void {
    [started, sent, config] = [false, '', null];
    if (isAlive()) void ask('page-gone', { document: name });
  }

  function stop(): void {
    if (stopped) return;
    stopped = true;
    for (const timer of late) clearTimeout(timer);
    watcher.stop();
    stopPointing(layer);
    layer.remove();
    ended();
  }

  watcher.on(rootsOf(page, []));
  lookAgainLater();
  void read();
  return {
    obey(order) {
      if (order.order === 'ping') return !stopped;
      if (order.order === 'fetch') return fetchFile(order.url);
      if (order.order === 'hide') return void stopPointing(layer);
      if (order.order === 'show') {
        const element = elementAt(order.element);
        return element ? pointAt(element, layer, order.styled) : false;
      }
      if (order.order === 'link') return linkOf(elementAt(order.element) ?? null);
      sent = '';
      config = null;
      void read();
      return true;
    },
    moved,
    left,
    changed: () => watcher.touch(url !== location.href),
    blur: endPointing,
    stop,
  };
}
