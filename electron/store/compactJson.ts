const lineEnd = 0x0a;
const space = 0x20;
const quote = 0x22;
const colon = 0x3a;
const backslash = 0x5c;

/**
 * A file's JSON without what lays it out: line ends with the spaces behind them, and the space behind each name. No byte of
 * a text is lost; of a file that is laid out in another way than Galley does, spaces may be left.
 */
export function compactJson(bytes: Uint8Array): Uint8Array {
  const compact = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let place = 0; place < bytes.length; ) {
    const byte = bytes[place] as number;
    place += 1;
    if (byte === lineEnd) {
      while (bytes[place] === space) place += 1;
      continue;
    }
    compact[length] = byte;
    length += 1;
    // Within a text a backslash stands before the quote.
    const isBehindName = byte === colon && bytes[place - 2] === quote && bytes[place - 3] !== backslash;
    if (isBehindName && bytes[place] === space) place += 1;
  }
  return compact.subarray(0, length);
}
