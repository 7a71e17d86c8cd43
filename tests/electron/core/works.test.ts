import { describe, expect, it } from 'vitest';
import { type Announcement, createAnnouncer } from '../../../electron/core/announcer';
import { createWorks } from '../../../electron/core/works';

function listening() {
  const announcer = createAnnouncer();
  const heard: Announcement[] = [];
  announcer.listen((announcement) => heard.push(announcement));
  return { works: createWorks(announcer), heard };
}

const progressOf = (heard: readonly Announcement[]) =>
  heard.flatMap(({ name, event }) => (name === 'progress' ? [event] : []));

describe('work that goes on', () => {
  it('says how far it is under one name, and at its end that it is over', () => {
    const { works, heard } = listening();
    const work = works.begin('indexing', 3, false);
    work.reached(1, 3);
    work.end();
    const said = progressOf(heard);
    expect(said.at(0)).toMatchObject({ work: 'indexing', done: 1, total: 3, canCancel: false });
    expect(said.at(-1)).toMatchObject({ done: 3, total: 3 });
    expect(new Set(said.map(({ workId }) => workId)).size).toBe(1);
  });

  it('is not announced at each step, however many there are', () => {
    const { works, heard } = listening();
    const work = works.begin('exporting', 100_000, false);
    for (let done = 1; done <= 100_000; done++) work.reached(done, 100_000);
    work.end();
    expect(progressOf(heard).length).toBeLessThan(1000);
    expect(progressOf(heard).at(-1)).toMatchObject({ done: 100_000, total: 100_000 });
  });

  it('is told when the editor cancels it', () => {
    const { works, heard } = listening();
    const work = works.begin('backing up', 9, true);
    work.reached(1, 9);
    expect(works.cancel(progressOf(heard)[0]?.workId ?? '')).toBe(true);
    expect(work.signal.aborted).toBe(true);
  });

  it('cannot be cancelled when it is over, when it is of the kind that cannot, or under a name that there is not', () => {
    const { works, heard } = listening();
    const over = works.begin('backing up', 9, true);
    over.end();
    const firm = works.begin('exporting', 9, false);
    firm.reached(1, 9);
    for (const { workId } of progressOf(heard)) expect(works.cancel(workId)).toBe(false);
    expect(works.cancel('0b0a1b46-6f43-4c57-9a0c-0a54f8b2a4d6')).toBe(false);
    expect(firm.signal.aborted).toBe(false);
  });
});
