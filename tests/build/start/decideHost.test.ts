import { describe, expect, it } from 'vitest';
import { decideHost } from '../../../build/start/decideHost.mjs';

const desktop = {
  platform: 'linux',
  display: true,
  root: false,
  sandboxOff: false,
  asked: 'window',
  electron: { is: 'ready', program: '/electron' },
} as const;
const none = { is: 'none', why: 'Electron could not be downloaded (no network).' } as const;
const hindered = { is: 'hindered', why: 'Libraries are missing', mend: 'sudo apt-get install -y libnss3' } as const;

describe('where Galley opens', () => {
  it.each([
    ['in its window where Electron is ready', {}, 'window'],
    [
      'in its window on macOS and Windows, which always have a screen',
      { platform: 'darwin', display: false },
      'window',
    ],
    ['in its window for a Windows administrator', { platform: 'win32', root: true }, 'window'],
    ['in its window for root who has switched the sandbox off', { root: true, sandboxOff: true }, 'window'],
    ['in a browser when that is asked for', { asked: 'browser' }, 'browser'],
    ['in a browser where no Electron can be had', { electron: none }, 'browser'],
    ['in a browser where a library is missing', { electron: hindered }, 'browser'],
    ['at an address where there is no display', { display: false }, 'address'],
    [
      'at an address where there is no display for the browser asked for',
      { display: false, asked: 'browser' },
      'address',
    ],
    ['at an address for root', { root: true }, 'address'],
    ['at an address for root who asks for a browser', { root: true, sandboxOff: true, asked: 'browser' }, 'address'],
    [
      'at an address for root without a sandbox or Electron',
      { root: true, sandboxOff: true, electron: none },
      'address',
    ],
  ] as const)('is %s', (_, circumstances, host) => {
    expect(decideHost({ ...desktop, ...circumstances }).is).toBe(host);
  });

  it('asks for Electron only where a window can be opened, so that nothing is downloaded in vain', () => {
    const electron = { is: 'not looked for' } as const;
    expect(decideHost({ ...desktop, electron }).is).toBe('look for Electron');
    expect(decideHost({ ...desktop, electron, display: false }).is).toBe('address');
    expect(decideHost({ ...desktop, electron, root: true }).is).toBe('address');
    expect(decideHost({ ...desktop, electron, asked: 'browser' }).is).toBe('browser');
  });

  it('starts the Electron that was found', () => {
    expect(decideHost(desktop)).toEqual({ is: 'window', program: '/electron' });
  });
});

describe('what is said when it is not the window', () => {
  const linesFor = (circumstances: object): readonly string[] => {
    const host = decideHost({ ...desktop, ...circumstances });
    return host.is === 'browser' || host.is === 'address' ? host.lines : [];
  };

  it('is nothing when a browser was asked for', () => {
    expect(linesFor({ asked: 'browser' })).toEqual([]);
  });

  it('is one line that names the command which installs missing libraries', () => {
    expect(linesFor({ electron: hindered })).toEqual([
      'Libraries are missing. This mends it: sudo apt-get install -y libnss3',
    ]);
  });

  it('is one line that says why there is no Electron', () => {
    expect(linesFor({ electron: none })).toEqual([expect.stringContaining('could not be downloaded')]);
  });

  it('is one line for root, naming the command that starts it as an ordinary user', () => {
    expect(linesFor({ root: true })).toEqual([expect.stringContaining("su YOUR-NAME -c 'npm start'")]);
  });

  it('is one line about the missing display, and one for root as well if both stand in the way', () => {
    expect(linesFor({ display: false })).toEqual([expect.stringContaining('xvfb-run -a npm start')]);
    expect(linesFor({ display: false, root: true })).toHaveLength(2);
  });
});
