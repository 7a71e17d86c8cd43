import { useEffect, useState } from 'react';
import { useDesk } from '../../state/DeskContext';
import { useOpened } from './OpenArticle';

/** What the disk has of an article's past: how many changes, and when the last of them was (ISO 8601). */
export interface History {
  readonly changes: number;
  readonly lastAt: string;
}

/** Milliseconds in which several changes are asked about once. */
const gatherFor = 700;

/** The article's history, followed as it grows; null until it is known. */
export function useHistory(): History | null {
  const { bridge } = useDesk();
  const { id } = useOpened();
  const [history, setHistory] = useState<History | null>(null);

  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const answer = await bridge.call('articles.get', { articleId: id });
      if (!wanted || !answer.ok) return;
      setHistory({ changes: answer.value.sequence, lastAt: answer.value.article.updatedAt });
    };
    void ask();
    const stop = bridge.on('changed', ({ subjects }) => {
      if (!subjects.some((subject) => subject.kind === 'article' && subject.id === id)) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        void ask();
      }, gatherFor);
    });
    return () => {
      wanted = false;
      clearTimeout(timer);
      stop();
    };
  }, [bridge, id]);

  return history;
}
