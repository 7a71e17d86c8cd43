import fc from 'fast-check';
import { Fragment, Slice } from 'prosemirror-model';
import { AddMarkStep, AttrStep, ReplaceStep } from 'prosemirror-transform';
import { describe, expect, it, vi } from 'vitest';
import { applySteps, invertSteps, type StepJson } from '../../../shared/changes/bodySteps';
import { bodyOfParagraphs, documentOf } from '../../../shared/model/body';
import { bodyNodes } from '../../../shared/model/bodyNodes';
import { anyDocument } from '../../builders/arbitraryBody';
import { anyEdits } from '../../builders/arbitraryEdits';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const document = documentOf(bodyOfParagraphs(['The lake stands nine centimetres higher.']));
const json = (step: { toJSON(): unknown }) => step.toJSON() as StepJson;

const edited = anyDocument.chain((before) => anyEdits(before).map((steps) => ({ before, steps })));

describe('the steps of an edit', () => {
  it('lead from one body to another, and their inverse back', () => {
    fc.assert(
      fc.property(edited, ({ before, steps }) => {
        const after = applySteps(before, steps);
        if (!after) throw new Error('the steps do not fit the document they were made on');
        expect(() => after.check()).not.toThrow();
        expect(applySteps(after, invertSteps(before, steps))?.toJSON()).toEqual(before.toJSON());
      }),
      { numRuns: 300 },
    );
  });

  it('either fit another document too, leaving a body, or are refused without a throw', () => {
    fc.assert(
      fc.property(edited, anyDocument, ({ steps }, other) => {
        const after = applySteps(other, steps);
        if (after) expect(() => after.check()).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  it('are taken back and told again as often as one likes', () => {
    fc.assert(
      fc.property(edited, ({ before, steps }) => {
        let [current, next] = [before, steps];
        for (let turn = 0; turn < 4; turn++) {
          const after = applySteps(current, next);
          if (!after) throw new Error(`they do not fit at turn ${turn}: ${JSON.stringify(next)}`);
          [current, next] = [after, invertSteps(current, next)];
        }
        expect(current.toJSON()).toEqual(before.toJSON());
      }),
      { numRuns: 200 },
    );
  });

  it('give back the link that stood where another was set, and set the other again', () => {
    const link = (href: string) => [json(new AddMarkStep(5, 9, bodyNodes.mark('link', { href })))];
    const old = applySteps(document, link('https://example.org/old'));
    const renewed = old && applySteps(old, link('https://example.org/new'));
    if (!renewed) throw new Error('the links could not be set');
    const back = invertSteps(old, link('https://example.org/new'));
    expect(applySteps(renewed, back)?.eq(old)).toBe(true);
    expect(applySteps(old, invertSteps(renewed, back))?.eq(renewed)).toBe(true);
  });

  it('may come as sets within sets, as the editor’s own history makes them', () => {
    const step = json(new AddMarkStep(1, 4, bodyNodes.mark('em')));
    const nested = { stepType: 'markSet', steps: [{ stepType: 'markSet', steps: [step] }] };
    expect(applySteps(document, [nested])?.eq(applySteps(document, [step]) ?? document)).toBe(true);
  });
});

it('steps that would lay blocks deeper than a body may have them are refused', () => {
  let deep = bodyNodes.node('paragraph');
  for (let times = 0; times < 30; times++) {
    const item = bodyNodes.node('list_item', null, [bodyNodes.node('paragraph'), deep]);
    deep = bodyNodes.node('bullet_list', null, [times === 0 ? bodyNodes.node('list_item', null, [deep]) : item]);
  }
  const step = new ReplaceStep(0, 0, new Slice(Fragment.from(deep), 0, 0));
  expect(step.apply(document).doc).toBeTruthy();
  expect(applySteps(document, [json(step)])).toBeUndefined();
});

describe('steps that make no sense here', () => {
  it.each([
    ['a place outside the document', [{ stepType: 'replace', from: 500, to: 510 }]],
    ['a place before the document', [{ stepType: 'replace', from: -5, to: 2 }]],
    ['a place that is no number', [{ stepType: 'replace', from: 'one', to: 2 }]],
    ['a kind of step that there is not', [{ stepType: 'burn', from: 0, to: 2 }]],
    [
      'a kind of node that there is not',
      [{ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'script' }] } }],
    ],
    ['a kind of mark that there is not', [{ stepType: 'addMark', from: 1, to: 4, mark: { type: 'blink' } }]],
    ['all of the text taken away', [json(new ReplaceStep(0, document.content.size, document.slice(0, 0)))]],
    [
      'a list item outside any list',
      [{ stepType: 'replace', from: 0, to: 0, slice: { content: [{ type: 'list_item' }] } }],
    ],
    [
      'a link that runs a script',
      [{ stepType: 'addMark', from: 1, to: 4, mark: { type: 'link', attrs: { href: 'javascript:alert(1)' } } }],
    ],
  ])('are refused: %s', (_what, steps) => {
    expect(applySteps(document, steps)).toBeUndefined();
  });

  it('are refused when they set an attribute to what it cannot be', () => {
    const heading = bodyNodes.node('doc', null, [
      bodyNodes.node('heading', { level: 2 }, [bodyNodes.text('The lake')]),
    ]);
    expect(applySteps(heading, [json(new AttrStep(0, 'level', 3))])?.firstChild?.attrs.level).toBe(3);
    expect(applySteps(heading, [json(new AttrStep(0, 'level', 'huge'))])).toBeUndefined();
  });

  it('leave nothing of those before them', () => {
    const typed = json(new ReplaceStep(1, 1, document.slice(1, 4)));
    expect(applySteps(document, [typed])).toBeDefined();
    expect(applySteps(document, [typed, { stepType: 'replace', from: 500, to: 510 }])).toBeUndefined();
  });
});
