import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A part of the sources, and where its imports may lead. */
interface Room {
  /** Where its files lie, from the project's root. */
  readonly files: RegExp;
  /** The files of the project that it may import, besides its own. */
  readonly reaches: RegExp;
  /** The packages that it may import; one name stands for all paths within it. */
  readonly packages: readonly string[];
  readonly node: boolean;
}

const pure = ['zod', 'prosemirror-model', 'prosemirror-transform'];
const page = /^prosemirror-|^react(?:-dom|-aria-components)?$|^@tanstack\/|^lucide-react$|^@fontsource-variable\//;
const nothingElse = /^(?!)/;

/** The table of rooms. The first one that a file lies in is its own. */
const rooms: Readonly<Record<string, Room>> = {
  'shared/import': {
    files: /^shared\/import\//,
    reaches: /^shared\//,
    packages: [...pure, 'htmlparser2'],
    node: false,
  },
  'shared/paste': {
    files: /^shared\/paste\//,
    reaches: /^shared\//,
    packages: [...pure, 'htmlparser2', 'domhandler'],
    node: false,
  },
  'shared/compare': { files: /^shared\/compare\//, reaches: /^shared\//, packages: [...pure, 'diff'], node: false },
  'shared/export': { files: /^shared\/export\//, reaches: /^shared\//, packages: [...pure, 'liquidjs'], node: false },
  'shared/model': {
    files: /^shared\/model\//,
    reaches: /^shared\//,
    packages: [...pure, '@sindresorhus/slugify'],
    node: false,
  },
  shared: { files: /^shared\//, reaches: nothingElse, packages: pure, node: false },
  'electron/core/proofs': {
    files: /^electron\/core\/proofs\//,
    reaches: /^shared\//,
    packages: ['harper.js', 'nspell'],
    node: true,
  },
  'electron/core': {
    files: /^electron\/core\//,
    reaches: /^(?:shared|electron\/store|electron\/media)\//,
    packages: ['uuid', 'zod', 'prosemirror-model'],
    node: true,
  },
  'electron/store': {
    files: /^electron\/store\//,
    reaches: /^shared\//,
    packages: ['lowdb', '@photostructure/sqlite', 'image-size', 'zod'],
    node: true,
  },
  'electron/media': {
    files: /^electron\/media\//,
    reaches: /^shared\//,
    packages: ['sharp', 'exifreader', '@xmldom/xmldom'],
    node: true,
  },
  'electron/page': { files: /^electron\/page\//, reaches: /^shared\//, packages: [], node: true },
  'electron/host': {
    files: /^electron\/host\//,
    reaches: /^(?:shared\/|electron\/page\/|electron\/core\/(?:ports|processMessages)$)/,
    packages: ['electron', 'zod'],
    node: true,
  },
  'electron/node': {
    files: /^electron\/node\//,
    reaches: /^(?:shared|electron\/core|electron\/page)\//,
    packages: ['ws', 'commander', 'uuid', 'zod'],
    node: true,
  },
  'the desktop program': {
    files: /^electron\/(?:main|preload)\.ts$/,
    reaches: /^(?:shared|electron\/core|electron\/host)\//,
    packages: ['electron'],
    node: true,
  },
  'the core’s process and the command': {
    files: /^electron\/(?:core|coreStart|galley)\.ts$/,
    reaches: /^(?:electron\/(?:core|node)\/|package\.json$)/,
    packages: [],
    node: true,
  },
  'the thread that reads for the index': {
    files: /^electron\/reading\.ts$/,
    reaches: /^electron\/store\//,
    packages: [],
    node: true,
  },
  'the thread that reads proofs': {
    files: /^electron\/proofreading\.ts$/,
    reaches: /^electron\/core\/proofs\//,
    packages: [],
    node: true,
  },
  'the thread that looks at pictures and makes renditions': {
    files: /^electron\/developing\.ts$/,
    reaches: /^electron\/media\//,
    packages: [],
    node: true,
  },
  renderer: { files: /^renderer\//, reaches: /^shared\//, packages: ['zod', 'uuid', 'scheduler'], node: false },
};

/** What a file imports, as it is written: values, types, for their effect, and when it is needed. */
function importsIn(file: string, source: string): readonly string[] {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? [])),
    ...module.dynamicImports.map(({ moduleRequest }) => moduleRequest),
  ];
  // With its quotes, which every request has in the source.
  return requests.map(({ start, end }) => source.slice(start + 1, end - 1));
}

function importsOf(file: string): readonly string[] {
  return importsIn(file, readFileSync(path.join(root, file), 'utf8'));
}

/** Why a file may not import this, in a sentence; undefined when it may. */
function complaint(file: string, imported: string): string | undefined {
  const found = Object.entries(rooms).find(([, { files }]) => files.test(file));
  if (!found) return `${file} lies in no room: give it one in ${path.basename(import.meta.filename)}.`;
  const [name, room] = found;
  const arrow = `${file} → ${imported}`;
  if (imported.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file), imported);
    if (/\.(?:[cm]?[jt]sx?)$/.test(imported)) return `${arrow}: leave the extension out.`;
    const reached = room.files.test(`${target}.ts`) || room.files.test(target) || room.reaches.test(target);
    return reached ? undefined : `${arrow}: ${name} may not reach there.`;
  }
  const parts = imported.split('/');
  const bare = imported.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
  if (imported.startsWith('node:') || builtinModules.includes(imported)) {
    if (!imported.startsWith('node:')) return `${arrow}: write node:${imported}.`;
    return room.node ? undefined : `${arrow}: ${name} knows no Node.`;
  }
  const allowed = room.packages.includes(bare) || (name === 'renderer' && page.test(bare));
  return allowed ? undefined : `${arrow}: ${name} may not use this package.`;
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

describe('the sources', () => {
  const files = ['shared', 'electron', 'renderer'].flatMap(sourcesIn);

  it('are all found', () => {
    for (const file of [
      'shared/changes/applyChange.ts',
      'electron/main.ts',
      'electron/store/lock.ts',
      'renderer/main.tsx',
    ]) {
      expect(files).toContain(file);
    }
  });

  it('import only what their room may', () => {
    const complaints = files.flatMap((file) => importsOf(file).flatMap((imported) => complaint(file, imported) ?? []));
    expect(complaints.join('\n')).toBe('');
  });

  it('import Electron only where the machine is met', () => {
    const meeting = files.filter((file) => importsOf(file).includes('electron'));
    expect(meeting.length).toBeGreaterThan(5);
    expect(meeting.filter((file) => !/^electron\/(?:host\/|main\.ts$|preload\.ts$)/.test(file))).toEqual([]);
  });
});

describe('an import', () => {
  it('is found however it is written', () => {
    const source = `
      import a, { type B } from './one';
      import type { C } from '../two';
      import {
        d,
        e,
      } from "three";
      import './four.css';
      export { f } from './five';
      export type * from './six';
      const lazily = await import('./seven');
      // import g from './comment';
      /** import h from './comment'; */
      const text = call('import').from('here') && "import i from './text'";
    `;
    const found = importsIn('thing.ts', source);
    expect(Array.from(found).sort()).toEqual(['../two', './five', './four.css', './one', './seven', './six', 'three']);
  });

  it.each([
    ['shared/model/slug.ts', 'node:fs'],
    ['shared/model/slug.ts', 'react'],
    ['shared/changes/change.ts', 'htmlparser2'],
    ['shared/changes/stepsBetween.ts', 'diff'],
    ['shared/changes/change.ts', '../../electron/store/lock'],
    ['electron/store/lock.ts', '../core/session'],
    ['electron/store/lock.ts', 'electron'],
    ['electron/core/session.ts', '../node/loopbackHost'],
    ['electron/core/session.ts', '../host/menu'],
    ['electron/core/session.ts', 'electron'],
    ['electron/core/session.ts', 'fs'],
    ['electron/host/menu.ts', '../core/session'],
    ['electron/host/menu.ts', '../store/lock'],
    ['electron/node/loopbackHost.ts', '../store/lock'],
    ['electron/page/pageFile.ts', '../core/session'],
    ['electron/core.ts', 'electron'],
    ['renderer/app/App.tsx', '../../electron/core/session'],
    ['renderer/app/App.tsx', 'node:path'],
    ['renderer/app/App.tsx', 'electron'],
    ['renderer/app/App.tsx', 'lowdb'],
    ['renderer/app/App.tsx', '../../tests/builders/article'],
    ['renderer/app/App.tsx', './Frame.tsx'],
    ['elsewhere/thing.ts', 'zod'],
  ])('from %s of %s is complained of by name', (file, imported) => {
    expect(complaint(file, imported)).toContain(file);
  });

  it.each([
    ['shared/import/readHtml.ts', 'htmlparser2'],
    ['shared/compare/diffKeys.ts', 'diff'],
    ['shared/export/printer.ts', '../model/slug'],
    ['electron/core/session.ts', '../store/lock'],
    ['electron/host/coreProcess.ts', '../core/processMessages'],
    ['renderer/app/App.tsx', 'react-aria-components/Button'],
    ['renderer/app/App.tsx', './Frame.css'],
    ['renderer/app/App.tsx', '../../shared/model/slug'],
  ])('from %s of %s is let be', (file, imported) => {
    expect(complaint(file, imported)).toBeUndefined();
  });
});
