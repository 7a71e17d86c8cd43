import { describe, expect, it } from 'vitest';
import type { Command } from '../../../renderer/commands/command';
import { createCommandRegistry } from '../../../renderer/commands/commandRegistry';

const command = (id: string, given: Partial<Command> = {}): Command => ({
  id,
  name: id,
  group: 'Test',
  run: () => {},
  ...given,
});

describe('the command registry', () => {
  it('runs the command that was registered last under an id, and the one before once that is gone', () => {
    const ran: string[] = [];
    const registry = createCommandRegistry(() => {});
    registry.register(() => [command('article.find', { run: () => void ran.push('shell') })]);
    const stop = registry.register(() => [command('article.find', { run: () => void ran.push('desk') })]);
    registry.run('article.find');
    stop();
    registry.run('article.find');
    expect(ran).toEqual(['desk', 'shell']);
  });

  it('neither shows nor runs what would do nothing now', () => {
    const registry = createCommandRegistry(() => {});
    let isEnabled = false;
    registry.register(() => [command('edit.undo', { enabled: () => isEnabled })]);
    expect(registry.available()).toEqual([]);
    expect(registry.run('edit.undo')).toBe(false);
    isEnabled = true;
    expect(registry.run('edit.undo')).toBe(true);
  });

  it('asks for commands each time, so that the newest run', () => {
    const registry = createCommandRegistry(() => {});
    let name = 'Mark ready';
    registry.register(() => [command('article.state', { name })]);
    name = 'Mark published';
    expect(registry.available()[0]?.name).toBe('Mark published');
  });

  it.each([
    [
      'at once',
      () => {
        throw new Error('No folder');
      },
    ],
    ['later', () => Promise.reject(new Error('No folder'))],
  ])('says which command failed when one fails %s', async (_when, run) => {
    const failed = new Promise((resolve) => {
      const registry = createCommandRegistry((which, fault) => resolve([which.name, String(fault)]));
      registry.register(() => [command('bundle.export', { run })]);
      registry.run('bundle.export');
    });
    expect(await failed).toEqual(['bundle.export', 'Error: No folder']);
  });
});
