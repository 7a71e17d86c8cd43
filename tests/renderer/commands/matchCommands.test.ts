import { describe, expect, it } from 'vitest';
import type { Command } from '../../../renderer/commands/command';
import { matchCommands } from '../../../renderer/commands/matchCommands';

const commands: readonly Command[] = [
  ['Paste a page', 'Article'],
  ['Desk: published', 'Go to'],
  ['Mark published', 'Article'],
  ['Publish everything', 'Website'],
].map(([name = '', group = '']) => ({ id: name, name, group, run: () => {} }));
const found = (query: string) => matchCommands(commands, query).map(({ name }) => name);

describe('searching commands', () => {
  it('finds all of them for nothing', () => {
    expect(found('  ')).toHaveLength(4);
  });

  it('finds those in which every word begins a word, of the name or the group, in any order', () => {
    expect(found('page paste')).toEqual(['Paste a page']);
    expect(found('article pub')).toEqual(['Mark published']);
    expect(found('ublish')).toEqual([]);
  });

  it('puts those first that begin with what was typed', () => {
    expect(found('publish')).toEqual(['Publish everything', 'Desk: published', 'Mark published']);
  });
});
