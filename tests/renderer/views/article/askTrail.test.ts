import { undo, undoDepth } from 'prosemirror-history';
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { directBridge } from '../../../../electron/core/directBridge';
import { createOutbox } from '../../../../renderer/state/outbox';
import { createStore } from '../../../../renderer/state/store';
import { askTrail } from '../../../../renderer/views/article/askTrail';
import { takeTrail, undoing } from '../../../../renderer/views/article/body/undoTrail';
import type { StepJson } from '../../../../shared/changes/bodySteps';
import { fingerprintOf } from '../../../../shared/changes/fingerprint';
import type { Bridge } from '../../../../shared/contract/bridge';
import { documentOf } from '../../../../shared/model/body';
import { refused } from '../../../../shared/result';
import { article } from '../../../builders/article';
import { newDesk, openDeskCore } from '../../../builders/openDesk';

const lake = article();
const typed = 'Typed before the restart. ';

/** A window at a core that has the folder open. */
async function windowOn(folder: string) {
  const core = await openDeskCore(folder);
  const bridge = await directBridge(core);
  const outbox = createOutbox(bridge);
  const store = createStore(outbox, () => '2018-11-19T11:59:00.000Z');
  const type = (text: string): void => {
    const body = store.state.newsroom.articles[lake.id]?.body ?? lake.body;
    const steps: StepJson[] = [{ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text }] } }];
    store.dispatch([{ type: 'article.bodyEdited', articleId: lake.id, was: fingerprintOf(documentOf(body)), steps }]);
  };
  return { bridge, outbox, store, type, close: core.close };
}

/** An editor as it is opened on the article, with its trail taken. */
async function open({ bridge, outbox, store }: Awaited<ReturnType<typeof windowOn>>): Promise<EditorState> {
  const trail = await askTrail({ bridge, outbox, store }, lake.id);
  const opened = await bridge.call('articles.get', { articleId: lake.id });
  if (!trail || !opened.ok) throw new Error('The article is there');
  const history = undoing();
  const state = EditorState.create({ doc: documentOf(opened.value.article.body), plugins: [history] });
  const taken = takeTrail(state, trail, history);
  return taken ? state.apply(taken) : state;
}

function undone(state: EditorState): string {
  let { doc } = state;
  undo(state, (transaction) => {
    doc = transaction.doc;
  });
  return doc.textContent;
}

describe('the trail that a window asks for', () => {
  it('lets Undo take back after a restart what was typed before it', async () => {
    const folder = await newDesk();
    const before = await windowOn(folder);
    before.store.dispatch([{ type: 'article.created', article: lake }]);
    before.type(typed);
    expect(await before.outbox.flush()).toBe(true);
    await before.close();

    const state = await open(await windowOn(folder));
    expect(state.doc.textContent.startsWith(typed)).toBe(true);
    expect(undone(state)).toBe(documentOf(lake.body).textContent);
  });

  it('has what was typed a moment ago and is still on its way to the disk', async () => {
    const here = await windowOn(await newDesk());
    here.store.dispatch([{ type: 'article.created', article: lake }]);
    here.type(typed);
    expect(undoDepth(await open(here))).toBe(1);
  });

  it('is none where what was typed cannot be brought to the disk, or the core does not say', async () => {
    const { outbox, store, type } = await windowOn(await newDesk());
    const silent = { call: async () => refused('disk', 'The disk is full.') } as unknown as Bridge;
    const stuck = { ...outbox, flush: async () => false };
    expect(await askTrail({ bridge: silent, outbox, store }, lake.id)).toBeNull();
    store.dispatch([{ type: 'article.created', article: lake }]);
    type(typed);
    expect(await askTrail({ bridge: silent, outbox: stuck, store }, lake.id)).toBeNull();
    await outbox.flush();
  });
});
