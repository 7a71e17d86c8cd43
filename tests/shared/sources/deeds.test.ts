import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/changes/applyChange';
import type { SourceDeed } from '../../../shared/contract/sources';
import type { Article } from '../../../shared/model/article';
import type { ArticleSource } from '../../../shared/model/articleSource';
import { claimIdSchema } from '../../../shared/model/ids';
import type { Source } from '../../../shared/model/source';
import { emptyState } from '../../../shared/model/state';
import { deedOnArticle } from '../../../shared/sources/deedOnArticle';
import { deedOnSources } from '../../../shared/sources/deedOnSources';
import { article } from '../../builders/article';
import { source } from '../../builders/newsroom';

const site = source({ name: 'commonspace.eu', kind: 'own reporting' });
const reuters = source({ name: 'Reuters', kind: 'agency' });
const wire = source({ name: 'Reuters news', kind: 'agency' });
const known = Object.fromEntries([site, reuters, wire].map((one) => [one.id, one]));

const as = ({ id, kind }: Source, part: ArticleSource['part'] = 'from'): ArticleSource => ({
  sourceId: id,
  role: kind,
  part,
});
const claim = (id: string, { id: sourceId }: Source) => ({
  id: claimIdSchema.parse(id),
  words: 'nine centimetres',
  speaker: '',
  sourceId,
  certainty: 'reported' as const,
  link: '',
  document: '',
  note: '',
});
const rename = (name: string, printedAs = ''): SourceDeed => ({ is: 'rename', sourceId: reuters.id, name, printedAs });
const merge: SourceDeed = { is: 'merge', from: [wire.id], into: reuters.id };

function onSources(deed: SourceDeed) {
  const on = deedOnSources(known, deed);
  if (!on.ok) throw new Error(on.message);
  return on.value;
}

/** The article after the deed, and what was said of it. */
function afterDeed(given: Partial<Article>, deed: SourceDeed) {
  const before = article(given);
  const on = onSources(deed);
  const { changes, ...said } = deedOnArticle(before, deed, on);
  const state = { ...emptyState, sources: on.before, articles: { [before.id]: before } };
  const result = applyChanges(state, [...on.first, ...changes, ...on.last]);
  if (!result.ok) throw new Error(result.message);
  return { ...said, changes, article: result.value.articles[before.id] as Article };
}

describe('renaming a source', () => {
  it('lets source lines follow that are what the sources made', () => {
    const {
      article: renamed,
      was,
      now,
      hasOwnLine,
    } = afterDeed(
      { sources: [as(site), as(reuters, 'with')], sourceLine: 'commonspace.eu with Reuters' },
      rename('Thomson Reuters'),
    );
    expect(renamed.sourceLine).toBe('commonspace.eu with Thomson Reuters');
    expect({ was, now, hasOwnLine }).toEqual({
      was: 'commonspace.eu with Reuters',
      now: 'commonspace.eu with Thomson Reuters',
      hasOwnLine: false,
    });
  });

  it('needs no change of an article whose line is made by itself', () => {
    const { changes, was, now } = afterDeed(
      { sources: [as(reuters)], sourceLine: '' },
      rename('Reuters', 'the agency Reuters'),
    );
    expect(changes).toEqual([]);
    expect([was, now]).toEqual(['Reuters', 'the agency Reuters']);
  });

  it.each([
    ['told by Reuters on Monday', true],
    ['told by REUTERS', true],
    ['told by Reuterswire', false],
    ['told by others', false],
  ])(
    'leaves a line of the desk’s own, “%s”, as it is and says whether it names the source',
    (sourceLine, hasOwnLine) => {
      const told = afterDeed({ sources: [as(reuters)], sourceLine }, rename('Thomson Reuters'));
      expect(told).toMatchObject({ changes: [], was: sourceLine, now: sourceLine, hasOwnLine });
    },
  );

  it('is refused when another source has that name, or it has it itself, or is gone', () => {
    expect(deedOnSources(known, rename('reuters NEWS'))).toMatchObject({ code: 'exists' });
    expect(deedOnSources(known, rename('Reuters'))).toMatchObject({ code: 'nothing' });
    expect(deedOnSources({}, rename('AFP'))).toMatchObject({ code: 'missing' });
    expect(deedOnSources(known, rename('REUTERS'))).toMatchObject({ ok: true });
  });
});

describe('merging sources', () => {
  it('makes them one in sources, claims and the line, and each stands once', () => {
    const { article: merged } = afterDeed(
      {
        sources: [as(site), as(wire, 'with'), as(reuters, 'based on')],
        claims: [claim('one', wire), claim('two', site)],
        sourceLine: 'commonspace.eu with Reuters news, based on reports by Reuters',
      },
      merge,
    );
    expect(merged.sources).toEqual([as(site), as(reuters, 'based on')]);
    expect(merged.claims).toEqual([claim('one', reuters), claim('two', site)]);
    expect(merged.sourceLine).toBe('commonspace.eu, based on reports by Reuters');
  });

  it('keeps what the source was to an article that does not name the other', () => {
    const told: ArticleSource = { sourceId: wire.id, role: 'document', part: 'based on' };
    expect(afterDeed({ sources: [told] }, merge).article.sources).toEqual([{ ...told, sourceId: reuters.id }]);
  });

  it('leaves articles alone that refer to the other alone', () => {
    expect(afterDeed({ sources: [as(reuters)], claims: [claim('one', reuters)] }, merge).changes).toEqual([]);
  });

  it('removes what was merged, and nothing else', () => {
    expect(Object.keys(onSources(merge).after).sort()).toEqual([site.id, reuters.id].sort());
    const withItself: SourceDeed = { is: 'merge', from: [wire.id, reuters.id, wire.id], into: reuters.id };
    expect(onSources(withItself).last).toHaveLength(1);
    expect(deedOnSources(known, { is: 'merge', from: [reuters.id], into: reuters.id })).toMatchObject({
      code: 'nothing',
    });
  });
});
