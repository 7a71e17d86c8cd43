import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, isFingerprintOf } from '../../../shared/changes/fingerprint';
import { bodyNodes } from '../../../shared/model/bodyNodes';
import { anyDocument } from '../../builders/arbitraryBody';

describe('the fingerprint of a document', () => {
  it('is b and 16 hex digits, the same for a document read again from its JSON', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const again = bodyNodes.nodeFromJSON(JSON.parse(JSON.stringify(document.toJSON())));
        expect(fingerprintOf(document)).toMatch(/^b[0-9a-f]{16}$/);
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

  it('is known of a document, and of no other', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (one, other) => {
        expect(isFingerprintOf(fingerprintOf(one), one)).toBe(true);
        expect(isFingerprintOf(fingerprintOf(one), other)).toBe(one.eq(other));
      }),
    );
  });

  it('is known, too, as a workspace of format 1 has it', () => {
    const lake = bodyNodes.node('doc', null, [bodyNodes.node('paragraph', null, [bodyNodes.text('The lake rises.')])]);
    const sea = bodyNodes.node('doc', null, [bodyNodes.node('paragraph', null, [bodyNodes.text('The sea rises.')])]);
    expect(isFingerprintOf('132b0806e5a2dc07', lake)).toBe(true);
    expect(isFingerprintOf('132b0806e5a2dc07', sea)).toBe(false);
  });

  it('changes with a single mark', () => {
    const paragraph = (marks: Parameters<typeof bodyNodes.text>[1]) =>
      bodyNodes.node('doc', null, [bodyNodes.node('paragraph', null, [bodyNodes.text('water', marks)])]);
    expect(fingerprintOf(paragraph([]))).not.toBe(fingerprintOf(paragraph([bodyNodes.mark('em')])));
  });
});
