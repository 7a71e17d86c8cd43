import type { Node } from 'prosemirror-model';
import { jsonOf } from '../model/body';

/** Of documents, and of the blocks that they share. */
const known = new WeakMap<Node, string>();

/**
 * A short name for what a document says: `b` and 16 hex digits, two lanes of FNV-1a over the same of each of its blocks.
 * Two editors of one body are told apart by it; it proves nothing against malice.
 */
export function fingerprintOf(document: Node): string {
  const before = known.get(document);
  if (before !== undefined) return before;
  const fingerprint = `b${fnv1a(document.children.map(fingerprintOfBlock).join(''))}`;
  known.set(document, fingerprint);
  return fingerprint;
}

/** Whether a fingerprint, of this Galley or of one that wrote workspaces of format 1, is that of a document. */
export function isFingerprintOf(fingerprint: string, document: Node): boolean {
  if (fingerprint.startsWith('b') && fingerprint.length === 17) return fingerprint === fingerprintOf(document);
  return fingerprint === fnv1a(JSON.stringify(document.toJSON()));
}

function fingerprintOfBlock(block: Node): string {
  const before = known.get(block);
  if (before !== undefined) return before;
  const fingerprint = fnv1a(JSON.stringify(jsonOf(block)));
  known.set(block, fingerprint);
  return fingerprint;
}

/** FNV-1a with two 32-bit lanes of different start, which engines run without big integers. */
function fnv1a(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000193) ^ (low >>> 15);
  }
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
