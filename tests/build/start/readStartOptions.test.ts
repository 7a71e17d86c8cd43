import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../../build/start/readStartOptions.mjs';

describe('the options of npm start', () => {
  it('are none: the app chooses its own workspace and opens its window', () => {
    expect(readStartOptions([], '/home/ada')).toEqual({ is: 'start', asked: 'window', workspace: undefined });
  });

  it('take a workspace from the folder in which the command was typed', () => {
    expect(readStartOptions(['--workspace', 'desk', '--browser'], '/home/ada')).toEqual({
      is: 'start',
      asked: 'browser',
      workspace: resolve('/home/ada/desk'),
    });
  });

  it.each([[['--windowed']], [['desk']], [['--workspace']], [['--workspace=']]])('refuse %s', (args) => {
    expect(readStartOptions(args, '/home/ada').is).toBe('wrong');
  });
});
