import fc from 'fast-check';
import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { followDocument } from '../../../../../renderer/views/article/body/followDocument';
import type { Unsent } from '../../../../../renderer/views/article/body/stepBuffer';
import { bodyOfParagraphs, documentOf } from '../../../../../shared/model/body';
import { bodyNodes } from '../../../../../shared/model/bodyNodes';

const paragraphs = (...texts: readonly string[]) => documentOf(bodyOfParagraphs(texts));
const editor = (...texts: readonly string[]) => EditorState.create({ doc: paragraphs(...texts), plugins: [history()] });
const unsentOf = ({ before, steps }: Transaction): Unsent => ({ on: before, steps });

/** What following leaves of an editor, and what its unsent steps would make of the document that came. */
function follow(state: EditorState, document: Node, unsent: Unsent | null) {
  const followed = followDocument(state, document, unsent);
  const left = followed ? followed.unsent : unsent;
  let sent = document;
  for (const step of left?.steps ?? []) sent = step.apply(sent).doc ?? sent;
  return { after: followed ? state.apply(followed.transaction) : state, sent, unsent: left };
}

describe('followDocument', () => {
  it('has nothing to bring when both say the same', () => {
    expect(followDocument(editor('Lake Sevan'), paragraphs('Lake Sevan'), null)).toBeNull();
  });

  it('keeps the cursor in its words when text before it changes', () => {
    const before = editor('One.', 'Two words.');
    const placed = before.apply(before.tr.setSelection(TextSelection.create(before.doc, 11)));
    expect(placed.selection.$from.parent.textContent.slice(0, placed.selection.$from.parentOffset)).toBe('Two ');
    const { $from } = follow(placed, paragraphs('One, and more.', 'Two words.'), null).after.selection;
    expect($from.parent.textContent.slice(0, $from.parentOffset)).toBe('Two ');
  });

  it('puts unsent typing on top of what came from elsewhere', () => {
    const before = editor('Minsk and Baku sign.', 'Armenia objects.');
    const typing = before.tr.insertText(' sharply', 38);
    const typed = before.apply(typing);
    expect(typed.doc.textContent).toContain('Armenia objects sharply.');
    const elsewhere = paragraphs('Baku and Minsk sign a memorandum.', 'Armenia objects.');

    const { after, sent, unsent } = follow(typed, elsewhere, unsentOf(typing));
    expect(after.doc.eq(paragraphs('Baku and Minsk sign a memorandum.', 'Armenia objects sharply.'))).toBe(true);
    expect(unsent?.on).toBe(elsewhere);
    expect(sent.eq(after.doc)).toBe(true);
  });

  it('leaves undo with the editor: it takes back the typing and not what came from elsewhere', () => {
    const before = editor('Minsk.', 'Baku.');
    const typing = before.tr.insertText(' and Tbilisi', 13);
    const typed = before.apply(typing);
    let { after } = follow(typed, paragraphs('In Minsk.', 'Baku.'), unsentOf(typing));
    expect(after.doc.eq(paragraphs('In Minsk.', 'Baku and Tbilisi.'))).toBe(true);
    undo(after, (transaction) => {
      after = after.apply(transaction);
    });
    expect(after.doc.eq(paragraphs('In Minsk.', 'Baku.'))).toBe(true);
  });

  it('leads from any document to any other, with nothing unsent', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (one, other) => {
        const { after, unsent } = follow(EditorState.create({ doc: one }), other, null);
        expect(after.doc.toString()).toBe(other.toString());
        expect(unsent).toBeNull();
      }),
    );
  });

  it('keeps what editor and sender hold in step, whatever was typed and whatever came', () => {
    fc.assert(
      fc.property(
        anyDocument,
        anyDocument,
        fc.array(fc.tuple(fc.nat(), fc.string({ maxLength: 3 }))),
        (one, other, typed) => {
          let state = EditorState.create({ doc: one });
          const transactions = typed.map(([at, text]) => {
            const transaction = state.tr.insertText(text, 1 + (at % Math.max(1, state.doc.content.size - 1)));
            state = state.apply(transaction);
            return transaction;
          });
          const steps = transactions.flatMap((transaction) => transaction.steps);
          const { after, sent } = follow(state, other, steps.length > 0 ? { on: one, steps } : null);
          after.doc.check();
          expect(sent.toString()).toBe(after.doc.toString());
        },
      ),
    );
  });
});

const { paragraph, heading, blockquote, bullet_list: list, list_item: item } = bodyNodes.nodes;
const line = fc.constantFrom('a', 'ab', 'aab', 'b a', '').map((text) => (text ? [bodyNodes.text(text)] : []));
const paragraphNode = line.map((content) => paragraph.create(null, content));
const block = fc.oneof(
  paragraphNode,
  line.map((content) => heading.create({ level: 2 }, content)),
  fc.array(paragraphNode, { minLength: 1, maxLength: 2 }).map((nodes) => blockquote.create(null, nodes)),
  fc.array(paragraphNode, { minLength: 1, maxLength: 3 }).map((nodes) =>
    list.create(
      null,
      nodes.map((node) => item.create(null, node)),
    ),
  ),
);
const anyDocument = fc.array(block, { minLength: 1, maxLength: 4 }).map((nodes) => bodyNodes.node('doc', null, nodes));
