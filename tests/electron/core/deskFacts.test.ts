import { describe, expect, it } from 'vitest';
import { deskFacts } from '../../../electron/core/deskFacts';
import type { Proof } from '../../../shared/contract/proofs';
import { bodyOf } from '../../../shared/model/body';
import { bodyNodes } from '../../../shared/model/bodyNodes';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { photo, source } from '../../builders/newsroom';
import { newDesk, openDesk } from '../../builders/openDesk';

const now = new Date('2018-11-20T12:00:00.000Z');
const proof: Proof = { from: 0, to: 3, of: 'spelling', rule: 'a rule', message: 'So it is.', suggestions: [] };

describe('what the checks of an article ask of the desk', () => {
  it('is gathered: its photos, all sources, where its links lead, who has its slug, and its proofs', async () => {
    const session = await openDesk(await newDesk());
    const [lead, inStory, other, agency] = [photo({ city: 'Gavar' }), photo({ city: 'Minsk' }), photo(), source()];
    const href = 'https://example.com/a-road.html';
    const linked = bodyNodes.text('a road', [bodyNodes.mark('link', { href })]);
    const body = bodyOf(
      bodyNodes.node('doc', null, [
        bodyNodes.node('paragraph', null, [linked]),
        bodyNodes.node('photo', { photoId: inStory.id }),
      ]),
    );
    const made = article({
      headline: 'The lake',
      slug: 'the-lake',
      body,
      leadPhoto: { photoId: lead.id, caption: '', credit: '', altText: '' },
    });
    const road = article({ headline: 'A road', slug: 'a-road', state: 'withdrawn' });
    const twin = article({ headline: 'The lake, once more', slug: 'the-lake' });
    const committed = await session.commit(
      [
        ...[lead, inStory, other].map((one) => commit({ type: 'photo.added', photo: one })),
        commit({ type: 'source.added', source: agency }),
        ...[road, twin].map((one) => commit({ type: 'article.created', article: one })),
      ],
      'test',
    );
    expect(committed).toMatchObject({ ok: true });
    const asked: string[] = [];
    const proofreader = {
      read: async (language: string, texts: readonly string[]) => {
        asked.push(language, ...texts);
        return texts.map((text) => (text === 'The lake' ? [proof] : []));
      },
    };

    const facts = await deskFacts(session, proofreader, made, now);

    expect(Object.keys(facts.photos ?? {}).toSorted()).toEqual([lead.id, inStory.id].toSorted());
    expect(facts.sources).toEqual({ [agency.id]: agency });
    expect(facts.linked?.get(href)).toMatchObject({ headline: 'A road', state: 'withdrawn' });
    expect(facts.slugTakenBy).toEqual({ headline: 'The lake, once more', free: 'the-lake-2' });
    expect(facts.now).toBe(now.toISOString());
    expect(asked).toEqual(['en', 'The lake', made.standfirst, 'a road']);
    expect(facts.proofsOf?.('The lake')).toEqual([proof]);
    expect(facts.proofsOf?.('a road')).toEqual([]);
    expect(facts.proofsOf?.('never read')).toBeUndefined();
  });

  it('is gathered without proofs where nobody reads them', async () => {
    const session = await openDesk(await newDesk());
    expect((await deskFacts(session, null, article(), now)).proofsOf).toBeUndefined();
    const nobody = { read: async () => null };
    expect((await deskFacts(session, nobody, article(), now)).proofsOf?.('The lake')).toBeUndefined();
  });
});
