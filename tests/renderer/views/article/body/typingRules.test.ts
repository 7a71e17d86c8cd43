import { EditorState, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import { typingRules } from '../../../../../renderer/views/article/body/typingRules';
import { bodyNodes } from '../../../../../shared/model/bodyNodes';

/** The body after these letters were typed one by one into an empty paragraph, as an editor hands them to its plugins. */
function typed(letters: string, language = 'en'): EditorState {
  const doc = bodyNodes.node('doc', null, [bodyNodes.node('paragraph')]);
  let state = EditorState.create({
    doc,
    selection: TextSelection.create(doc, 1),
    plugins: [typingRules(() => language)],
  });
  const view = {
    get state() {
      return state;
    },
    composing: false,
    dispatch: (transaction: EditorState['tr']) => {
      state = state.apply(transaction);
    },
  } as unknown as EditorView;
  for (const letter of letters) {
    const { from, to } = state.selection;
    const takes = state.plugins[0]?.props.handleTextInput;
    const taken = takes?.call(state.plugins[0] as never, view, from, to, letter, () =>
      state.tr.insertText(letter, from, to),
    );
    if (!taken) state = state.apply(state.tr.insertText(letter, from, to));
  }
  return state;
}

const body = (letters: string, language?: string): string => typed(letters, language).doc.toString();

describe('typing', () => {
  it('sets quotes, apostrophes, dashes and points as the language has them', () => {
    expect(body('"It\'s so," she said -- twice...')).toBe('doc(paragraph("“It’s so,” she said – twice…"))');
    expect(body('"Да", -- сказал он', 'ru')).toBe('doc(paragraph("«Да», — сказал он"))');
  });

  it('makes a long dash of three hyphens', () => {
    expect(body('wait---no')).toBe('doc(paragraph("wait—no"))');
  });

  it('makes headings, quotations and lists of what begins a paragraph', () => {
    expect(body('## Water')).toBe('doc(heading("Water"))');
    expect(typed('### Water').doc.firstChild?.attrs.level).toBe(3);
    expect(body('> Water')).toBe('doc(blockquote(paragraph("Water")))');
    expect(body('- Water')).toBe('doc(bullet_list(list_item(paragraph("Water"))))');
    expect(body('1. Water')).toBe('doc(ordered_list(list_item(paragraph("Water"))))');
  });

  it('makes a divider of three hyphens that stand alone, and goes on behind it', () => {
    expect(body('---on')).toBe('doc(divider, paragraph("on"))');
  });

  it('sets words bold, italic and raised by the marks around them, and what follows plain', () => {
    expect(body('**Lake** Sevan')).toBe('doc(paragraph(strong("Lake"), " Sevan"))');
    expect(body('the *old* lake')).toBe('doc(paragraph("the ", em("old"), " lake"))');
    expect(body('the _old_ lake')).toBe('doc(paragraph("the ", em("old"), " lake"))');
    expect(body('9 km^2^ more')).toBe('doc(paragraph("9 km", superscript("2"), " more"))');
  });

  it('puts a link on words in brackets, when its address may be followed', () => {
    const state = typed('[the lake](https://example.org/lake) rose');
    expect(state.doc.textContent).toBe('the lake rose');
    expect(state.doc.firstChild?.firstChild?.marks[0]?.attrs.href).toBe('https://example.org/lake');
    expect(body('[x](javascript:1)')).toBe('doc(paragraph("[x](javascript:1)"))');
  });

  it('leaves alone what only looks like a mark', () => {
    expect(body('2 * 3 * 4')).toBe('doc(paragraph("2 * 3 * 4"))');
    expect(body('snake_case_word ')).toBe('doc(paragraph("snake_case_word "))');
    expect(body('** not **')).toBe('doc(paragraph("** not **"))');
  });
});
