import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../shared/changes/fingerprint';
import { bodyNodes } from '../../../shared/model/bodyNodes';
import { anyDocument } from '../../builders/arbitraryBody';

describe('the fingerprint of a document', () => {
  it('is 16 hex digits, the same for a document read again from its JSON', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const again = bodyNodes.nodeFromJSON(JSON.parse(JSON.stringify(document.toJSON())));
        expect(fingerprintOf(document)).toMatch(/^[0-9a-f]{16}$/);
        expect(fingerprintOf(again)).toBe(fingerprintOf(document));
      }),
    );
  });

  it('tells documents apart that say different things', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (one, other) => {
        expect(fingerprintOf(one) === fingerprintOf(other)).toBe(one.eq(other));
      }),
    );
  });

  it('changes with a single mark', () => {
    const paragraph = (marks: Parameters<typeof bodyNodes.text>[1]) =>
      bodyNodes.node('doc', null, [bodyNodes.node('paragraph', null, [bodyNodes.text('water', marks)])]);
    expect(fingerprintOf(paragraph([]))).not.toBe(fingerprintOf(paragraph([bodyNodes.mark('em')])));
  });
});
