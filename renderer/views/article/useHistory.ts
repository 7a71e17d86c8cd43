import { useEffect, useState } from 'react';
import { subjectKey } from '../../../shared/changes/subject';
import { atMostEvery } from '../../state/atMostEvery';
import { useDesk } from '../../state/DeskContext';
import { useOpened } from './OpenArticle';

/** What the disk has of an article's past: how many changes, and when the last of them was (ISO 8601). */
export interface History {
  readonly changes: number;
  readonly lastAt: string;
}

/** Milliseconds in which several changes from elsewhere are asked about once. */
const gatherFor = 700;
/** Milliseconds between two tellings: typing makes several changes a second, and who types does not count them. */
const toldEvery = 1000;

/** The article's history, followed as it grows; null until it is known. */
export function useHistory(): History | null {
  const { bridge, outbox } = useDesk();
  const { id } = useOpened();
  const [history, setHistory] = useState<History | null>(null);

  useEffect(() => {
    const paced = atMostEvery(toldEvery, setHistory);
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const answer = await bridge.call('articles.get', { articleId: id });
      if (!wanted || !answer.ok) return;
      paced.tell({ changes: answer.value.sequence, lastAt: answer.value.article.updatedAt });
    };
    void ask();
    // Of what was typed here, the answer that says it is saved says how many changes there are.
    const stopCommitted = outbox.onCommitted(({ savedAt, sequences }) => {
      const changes = sequences[subjectKey({ kind: 'article', id })];
      if (changes !== undefined) paced.tell({ changes, lastAt: savedAt });
    });
    const stopChanged = bridge.on('changed', ({ subjects, origin }) => {
      if (origin === bridge.origin) return;
      if (!subjects.some((subject) => subject.kind === 'article' && subject.id === id)) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        void ask();
      }, gatherFor);
    });
    return () => {
      wanted = false;
      clearTimeout(timer);
      paced.stop();
      stopCommitted();
      stopChanged();
    };
  }, [bridge, outbox, id]);

  return history;
}
