import { describe, expect, it } from 'vitest';
import { disconnected } from '../../../shared/contract/bridge';
import { type AskAhead, connect } from '../../../shared/contract/connect';
import type { Message, Question } from '../../../shared/contract/messages';

/** A line whose other end is the test. */
function line(askAhead?: AskAhead) {
  const sent: Question[] = [];
  const closed: string[] = [];
  let hear: (message: Message) => void = () => undefined;
  let close: () => void = () => undefined;
  const opening = connect(
    {
      send: (question) => void sent.push(question),
      onMessage: (listener) => {
        hear = listener;
      },
      onClose: (listener) => {
        close = listener;
      },
      close: () => void closed.push('closed'),
    },
    askAhead,
  );
  return { sent, closed, opening, say: (message: Message) => hear(message), close: () => close() };
}

async function opened() {
  const made = line();
  made.say({ is: 'greeting', origin: 'window 1', workspace: null });
  return { ...made, bridge: await made.opening };
}

const answer = (number: number, value: unknown): Message => ({ is: 'answer', number, result: { ok: true, value } });

describe('a bridge', () => {
  it('is there once the core has greeted, under the name it gave', async () => {
    expect((await opened()).bridge.origin).toBe('window 1');
  });

  it('is not made when the line closes before', async () => {
    const { opening, close } = line();
    close();
    await expect(opening).rejects.toThrow(disconnected.message);
  });

  it('answers what was asked before the core has greeted', async () => {
    let asked: Promise<unknown> | undefined;
    const { sent, opening, say } = line(({ call }) => {
      asked = call('lists.all', {});
    });
    expect(sent.map(({ name }) => name)).toEqual(['lists.all']);
    say({ is: 'greeting', origin: 'window 1', workspace: 'the water desk' });
    say(answer(sent[0]?.number ?? 0, ['first']));
    expect(await asked).toEqual({ ok: true, value: ['first'] });
    const later = (await opening).call('sources.all', {});
    expect(sent[1]?.number).not.toBe(sent[0]?.number);
    say(answer(sent[1]?.number ?? 0, ['second']));
    expect(await later).toEqual({ ok: true, value: ['second'] });
  });

  it('fails what was asked ahead when the line closes before the core has greeted', async () => {
    let asked: Promise<unknown> | undefined;
    const { opening, close } = line(({ call }) => {
      asked = call('lists.all', {});
    });
    close();
    await expect(opening).rejects.toThrow(disconnected.message);
    expect(await asked).toEqual(disconnected);
  });

  it('knows which workspace is open, also when it is opened later', async () => {
    const { bridge, say } = await opened();
    expect(bridge.workspace).toBeNull();
    say({ is: 'greeting', origin: 'window 1', workspace: 'the water desk' });
    expect(bridge.workspace).toBe('the water desk');
  });

  it('lets go of its line when it is closed, and fails what waits and what is asked after it', async () => {
    const { bridge, sent, closed } = await opened();
    const asked = bridge.call('lists.all', {});
    bridge.close();
    expect(closed).toEqual(['closed']);
    expect(await asked).toEqual(disconnected);
    expect(await bridge.call('lists.all', {})).toEqual(disconnected);
    expect(sent).toHaveLength(1);
  });

  it('numbers its questions, and gives each the answer with its number', async () => {
    const { bridge, sent, say } = await opened();
    const first = bridge.call('lists.all', {});
    const second = bridge.call('sources.all', {});
    expect(sent.map(({ name }) => name)).toEqual(['lists.all', 'sources.all']);
    const [one, other] = sent.map(({ number }) => number);
    say(answer(other ?? 0, ['second']));
    say(answer(one ?? 0, ['first']));
    expect([await first, await second]).toEqual([
      { ok: true, value: ['first'] },
      { ok: true, value: ['second'] },
    ]);
  });

  it('takes no harm from an answer that nobody waits for', async () => {
    const { bridge, sent, say } = await opened();
    say(answer(4711, []));
    const asked = bridge.call('lists.all', {});
    const number = sent[0]?.number ?? 0;
    say(answer(number, ['first']));
    say(answer(number, ['second']));
    expect(await asked).toEqual({ ok: true, value: ['first'] });
  });

  it('fails what waits when the line closes, and sends nothing any more', async () => {
    const { bridge, sent, close } = await opened();
    const asked = bridge.call('lists.all', {});
    close();
    expect(await asked).toEqual(disconnected);
    expect(await bridge.call('lists.all', {})).toEqual(disconnected);
    expect(sent).toHaveLength(1);
  });

  it('goes on telling an event when one who hears it stops listening meanwhile', async () => {
    const { bridge, say } = await opened();
    const heard: string[] = [];
    const stop = bridge.on('progress', () => {
      heard.push('one');
      stop();
    });
    bridge.on('progress', () => heard.push('other'));
    const event = { workId: '1', work: 'indexing', done: 1, total: 2, canCancel: false } as const;
    say({ is: 'event', name: 'progress', event });
    say({ is: 'event', name: 'progress', event });
    expect(heard).toEqual(['one', 'other', 'other']);
  });

  it('tells the hearers of one event nothing of another', async () => {
    const { bridge, say } = await opened();
    const heard: unknown[] = [];
    bridge.on('changed', (event) => heard.push(event));
    say({
      is: 'event',
      name: 'progress',
      event: { workId: '1', work: 'indexing', done: 1, total: 2, canCancel: false },
    });
    expect(heard).toEqual([]);
  });
});
