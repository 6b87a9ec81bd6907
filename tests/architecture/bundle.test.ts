import { parse } from 'acorn';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltScript, builtScripts, globalsOf, sinksOf } from '../helpers/bundle.ts';
import { filesBelow, readProjectFile } from '../helpers/root.ts';

/** What the language itself gives; `eval` is none of it, and `Function` is looked at below. */
const LANGUAGE =
  'Array ArrayBuffer BigInt Boolean DataView Date Error Float64Array Function Infinity Int32Array Intl JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError Uint8Array Uint8ClampedArray Uint16Array Uint32Array WeakMap WeakRef WeakSet decodeURIComponent encodeURIComponent globalThis isFinite isNaN parseFloat parseInt undefined';

/** What we take from the browser. A new name here is a new thing that the extension can do: say why in the change. */
const BROWSER =
  'AbortController AbortSignal Blob CSS CSSStyleSheet ClipboardItem CompressionStream DOMException DecompressionStream Document Element Event EventTarget File FileReader HTMLElement HTMLFormElement Headers IDBCursor IDBDatabase IDBIndex IDBKeyRange IDBObjectStore IDBRequest IDBTransaction MessageChannel MutationObserver Node NodeFilter ReadableStream Request Response ShadowRoot TextDecoder TextEncoder URL URLSearchParams Worker addEventListener atob btoa browser cancelAnimationFrame chrome clearInterval clearTimeout close console crypto document fetch indexedDB innerHeight innerWidth location navigator performance queueMicrotask removeEventListener requestAnimationFrame requestIdleCallback self setInterval setTimeout structuredClone window';

/** Asked for by libraries to see where they run; absent in a browser, or refused there. */
const ASKED_FOR = 'define exports module process require';

const ALLOWED = new Set([LANGUAGE, BROWSER, ASKED_FOR].flatMap((names) => names.split(' ')));

/** Hosts that stand in libraries or our own code as names, never to be contacted. */
const NAMES_ONLY: Readonly<Record<string, string>> = {
  'www.w3.org': 'names of XML namespaces',
  'www.apple.com': 'names the document type of a property list',
  'desk.example.com': 'stands as an example in the form that adds a portal',
  localhost: 'stands for itself while addresses are taken apart',
};

const hostsIn = (code: string): Set<string> =>
  new Set(
    [...code.matchAll(/\bhttps?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*)/gi)].map(([, host = '']) => host.toLowerCase()),
  );

/** Every host that stands in what may name one: tables with their provenance, references of signals, definitions, providers. */
const namedHosts = (): Set<string> =>
  new Set(
    ['src/data', 'src/engine', 'src/portals', 'src/providers', 'src/documents']
      .flatMap(filesBelow)
      .flatMap((file) => [...hostsIn(readProjectFile(file))]),
  );

describe.each(['chrome', 'firefox'] as const)('the code built for %s', (browser) => {
  let scripts: BuiltScript[] = [];
  beforeAll(() => {
    scripts = builtScripts(browser);
  }, 60_000);

  test('takes nothing from its surroundings that is not on the list', () => {
    expect(scripts.length).toBeGreaterThan(2);
    const unexpected = scripts.flatMap((script) =>
      [...globalsOf(script)].filter((name) => !ALLOWED.has(name)).map((name) => `${script.file}: ${name}`),
    );
    expect(unexpected).toEqual([]);
  }, 60_000);

  test('makes no code and no markup from text, and loads none from elsewhere', () => {
    expect(scripts.flatMap(sinksOf)).toEqual([]);
  }, 60_000);

  test('names no host beyond those of providers, tables and definitions', () => {
    const named = namedHosts();
    const strange = scripts.flatMap(({ file, code }) =>
      [...hostsIn(code)].filter((host) => !named.has(host) && !(host in NAMES_ONLY)).map((host) => `${file}: ${host}`),
    );
    expect(strange).toEqual([]);
  });

  test('fetches in one place only', () => {
    const users = scripts.filter((script) => globalsOf(script).has('fetch')).map(({ file }) => file);
    const allowed = /\/(assets\/index\.ts|src\/content\/main)\.js$/;
    expect(users.filter((file) => !allowed.test(file))).toEqual([]);
    for (const name of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'])
      expect(
        scripts.filter((script) => script.code.includes(`new ${name}`)).map(({ file }) => file),
        name,
      ).toEqual([]);
    expect(scripts.filter(({ code }) => code.includes('sendBeacon')).map(({ file }) => file)).toEqual([]);
  }, 60_000);

  test('has pages that load their own files and nothing else', () => {
    for (const file of filesBelow(`dist/${browser}`).filter((name) => name.endsWith('.html'))) {
      const loaded = [...readProjectFile(file).matchAll(/\b(?:src|href)="([^"]*)"/g)].map(
        ([, address = '']) => address,
      );
      expect(
        loaded.filter((address) => !address.startsWith('/') || address.startsWith('//')),
        file,
      ).toEqual([]);
      expect(readProjectFile(file), file).not.toMatch(/<script>|<style>|\son\w+=/);
    }
  });
});

test('the check sees what it looks for', () => {
  const script = (code: string): BuiltScript => ({
    file: 'made.js',
    code,
    tree: parse(code, { ecmaVersion: 'latest', sourceType: 'module', ranges: true, locations: true }),
  });
  const bad = [
    'element.innerHTML = text;',
    "element['outerHTML'] = text;",
    'eval(text);',
    'new Function(text)();',
    'globalThis.Function(text);',
    "setTimeout('text', 1);",
    'element.insertAdjacentHTML("beforeend", text);',
    'import(address);',
    "import('https://elsewhere.example/code.js');",
    'importScripts(address);',
  ];
  for (const code of bad) expect(sinksOf(script(code)), code).toHaveLength(1);
  expect(sinksOf(script("import('./own.js'); setTimeout(job, 1); element.textContent = text;"))).toEqual([]);
  expect([...globalsOf(script('const own = 1; telemetry(own);'))]).toEqual(['telemetry']);
});
