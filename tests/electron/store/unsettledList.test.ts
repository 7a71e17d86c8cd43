import { appendFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepUnsettled } from '../../../electron/store/unsettledList';
import type { Subject } from '../../../shared/changes/subject';
import { articleId } from '../../builders/article';
import { temporaryFolder } from '../../builders/temporaryFolder';

const lake: Subject = { kind: 'article', id: articleId('lake') };
const tunnel: Subject = { kind: 'article', id: articleId('tunnel') };
const sources: Subject = { kind: 'sources' };

describe('the list of unsettled documents', () => {
  it('is known to whoever opens the folder next', async () => {
    const file = path.join(await temporaryFolder(), 'unsettled.jsonl');
    const list = keepUnsettled(file);
    expect(list.before).toEqual([]);
    for (const subject of [lake, sources, lake]) list.add(subject);
    expect(keepUnsettled(file).before).toEqual([lake, sources]);
    list.keepOnly([sources]);
    list.add(tunnel);
    expect(keepUnsettled(file).before).toEqual([sources, tunnel]);
    list.keepOnly([]);
    expect(keepUnsettled(file).before).toEqual([]);
  });

  it('names nothing by a line that is torn', async () => {
    const file = path.join(await temporaryFolder(), 'unsettled.jsonl');
    keepUnsettled(file).add(lake);
    await appendFile(file, '{"kind":"article","id":"01672b\n\0\0\0\n{"kind":"planet"}\n');
    expect(keepUnsettled(file).before).toEqual([lake]);
  });

  it('stands in nobody’s way when its folder is gone', async () => {
    const folder = await temporaryFolder();
    const list = keepUnsettled(path.join(folder, 'unsettled.jsonl'));
    await rm(folder, { recursive: true });
    expect(() => list.add(lake)).not.toThrow();
    expect(() => list.keepOnly([])).not.toThrow();
  });
});
