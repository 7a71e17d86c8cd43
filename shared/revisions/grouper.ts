import type { Node } from 'prosemirror-model';
import { articleFields, setsField } from '../changes/articleFields';
import type { Change } from '../changes/change';
import type { ChangeRecord } from '../changes/changeRecord';
import type { Revision, RevisionKind } from '../contract/revisions';
import { isPublished } from '../model/isPublished';
import { changedWords } from './changedWords';
import { type Grouping, isEcho, nothingGrouped, type OpenRevision } from './grouping';
import type { Replayed } from './replay';
import type { Standing } from './standing';

/** Milliseconds without a change after which the next begins a new sitting. */
const pause = 15 * 60 * 1000;

/** Groups the changes of an article's history into revisions, one after another. */
export interface Grouper {
  /** Takes in the next change. True when it became part of the revision before it, false when that has come to its end. */
  take(replayed: Replayed): boolean;
  /** What has been grouped so far. */
  readonly grouping: Grouping;
}

/** `start` is how the article stood before the first change of the sitting that `from` goes on with, if it has one. */
export function createGrouper(from: Grouping = nothingGrouped, start?: Standing): Grouper {
  const revisions = [...from.revisions];
  let { changes, publishedAt, open } = from;
  let sittingFrom = start && documentIn(start);
  let sittingTo: Node | undefined;

  const countWords = (): void => {
    const last = revisions.at(-1);
    if (open?.is !== 'sitting' || last?.is.kind !== 'sitting' || !sittingFrom || !sittingTo) return;
    const { added, removed } = changedWords(sittingFrom, sittingTo);
    revisions[revisions.length - 1] = { ...last, is: { ...last.is, wordsAdded: added, wordsRemoved: removed } };
    sittingTo = undefined;
  };

  const begin = ({ sequence, at, by }: ChangeRecord, is: RevisionKind, next: OpenRevision | null): false => {
    countWords();
    revisions.push({ sequence, at, by, is });
    open = next;
    return false;
  };

  const beginMark = (record: ChangeRecord, is: RevisionKind): false => {
    const last = revisions.at(-1);
    const sitting = open?.is === 'sitting' && last?.at === record.at ? open.first : null;
    return begin(record, is, { is: 'mark', changes: 0, sitting });
  };

  /** Takes an edit into the last revision, if it belongs there. */
  const join = (record: ChangeRecord): boolean => {
    const last = revisions.at(-1);
    if (!last || !open || !belongs(record, last, open)) return false;
    const { sequence, at } = record;
    if (open.is === 'mark') {
      open = { is: 'mark', changes: open.changes + 1, sitting: null };
      revisions[revisions.length - 1] = { ...last, sequence };
    } else if (last.is.kind === 'sitting') {
      const fields = withField(last.is.fields, record.change);
      revisions[revisions.length - 1] = {
        ...last,
        sequence,
        at,
        is: { ...last.is, changes: last.is.changes + 1, fields },
      };
    }
    return true;
  };

  const sit = ({ record, before, after }: Replayed): boolean => {
    const joined = join(record);
    if (!joined) {
      const fields = withField([], record.change);
      const is = { kind: 'sitting', from: record.at, changes: 1, fields, wordsAdded: 0, wordsRemoved: 0 } as const;
      begin(record, is, { is: 'sitting', first: record.sequence });
      sittingFrom = documentIn(before);
    }
    if (open?.is === 'sitting') sittingTo = documentIn(after);
    return joined;
  };

  /** Puts the sitting back into its place that an echo seemed to have ended. */
  const letEchoFade = (record: ChangeRecord): void => {
    const echo = revisions.at(-1);
    if (!echo || !isEcho(open) || (isEdit(record.change) && belongs(record, echo, open))) return;
    revisions.pop();
    open = { is: 'sitting', first: open.sitting };
  };

  /** An empty name takes back the one before. */
  const name = (record: ChangeRecord, given: string): boolean => {
    if (given !== '') return begin(record, { kind: 'named', name: given }, null);
    const named = revisions.findLastIndex(({ is }) => is.kind === 'named');
    if (named >= 0) revisions.splice(named, 1);
    return true;
  };

  const takeIn = (replayed: Replayed): boolean => {
    const { record } = replayed;
    const { change, sequence } = record;
    switch (change.type) {
      case 'article.created':
        if (isPublished(change.article.state)) publishedAt = sequence;
        return begin(record, { kind: 'created' }, null);
      case 'article.removed':
        countWords();
        open = null;
        return false;
      case 'article.stateSet':
        if (isPublished(change.to)) publishedAt = sequence;
        return begin(record, { kind: 'state', was: change.was, to: change.to }, null);
      case 'article.versionNamed':
        return name(record, change.name);
      case 'article.versionRestored':
        return beginMark(record, { kind: 'restored', from: change.sequence });
      case 'article.fileMerged':
        return beginMark(record, { kind: 'merged' });
      default:
        return sit(replayed);
    }
  };

  return {
    take(replayed) {
      letEchoFade(replayed.record);
      const joined = takeIn(replayed);
      changes = replayed.record.sequence;
      return joined;
    },
    get grouping() {
      countWords();
      return { changes, publishedAt, revisions: [...revisions], open };
    },
  };
}

/** Whether an edit is part of a revision that has not come to its end. */
function belongs({ at, by }: ChangeRecord, last: Revision, open: OpenRevision): boolean {
  if (by !== last.by) return false;
  if (open.is === 'mark') return at === last.at;
  // A clock that was set back ends a sitting, too: it would end before it began.
  const from = last.is.kind === 'sitting' ? last.is.from : last.at;
  return Date.parse(at) - Date.parse(last.at) <= pause && Date.parse(at) >= Date.parse(from);
}

function isEdit(change: Change): boolean {
  return change.type === 'article.bodyEdited' || (setsField(change) && change.type !== 'article.stateSet');
}

function withField(fields: readonly string[], change: Change): readonly string[] {
  const field = setsField(change) ? articleFields[change.type] : 'body';
  return fields.includes(field) ? fields : [...fields, field];
}

function documentIn(standing: Standing): Node | undefined {
  return standing.is === 'there' ? standing.document : undefined;
}
