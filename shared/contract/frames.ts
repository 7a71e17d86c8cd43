/**
 * Messages on a line that carries texts and bytes, a WebSocket. One without bytes in it is a text of JSON. One with bytes is
 * a frame of bytes:
 *
 * - 4 bytes: the length of the head, big-endian;
 * - the head: JSON in ASCII, `{ "message": …, "bytes": [{ "path": ["input", "bytes"], "length": 4711 }] }`; in the message
 *   stands null where bytes belong, and `path` says where that is;
 * - the bytes, one after another, in that order.
 */

interface Part {
  readonly path: readonly string[];
  readonly bytes: Uint8Array;
}

/** Writes a message of plain data and `Uint8Array`s. */
export function packMessage(message: object): string | Uint8Array<ArrayBuffer> {
  const parts: Part[] = [];
  const bare = withoutBytes(message, [], parts);
  if (parts.length === 0) return JSON.stringify(message);
  const lengths = parts.map(({ path, bytes }) => ({ path, length: bytes.byteLength }));
  const head = asciiOf(JSON.stringify({ message: bare, bytes: lengths }));
  const frame = new Uint8Array(4 + head.length + parts.reduce((sum, { bytes }) => sum + bytes.byteLength, 0));
  new DataView(frame.buffer).setUint32(0, head.length);
  for (let at = 0; at < head.length; at++) frame[4 + at] = head.charCodeAt(at);
  let at = 4 + head.length;
  for (const { bytes } of parts) {
    frame.set(bytes, at);
    at += bytes.byteLength;
  }
  return frame;
}

/** Reads what `packMessage` writes. Throws when it is something else. */
export function unpackMessage(data: string | Uint8Array): unknown {
  if (typeof data === 'string') return JSON.parse(data);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const headEnd = 4 + view.getUint32(0);
  if (headEnd > data.byteLength) throw new RangeError('The head of this message is cut off');
  const { message, bytes } = readHead(textOf(data.subarray(4, headEnd)));
  let at = headEnd;
  for (const { path, length } of bytes) {
    if (at + length > data.byteLength) throw new RangeError('The bytes of this message are cut off');
    // A copy: whoever keeps it must not keep the whole message.
    putAt(message, path, data.slice(at, at + length));
    at += length;
  }
  return message;
}

function withoutBytes(value: unknown, path: readonly string[], parts: Part[]): unknown {
  if (value instanceof Uint8Array) {
    parts.push({ path, bytes: value });
    return null;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => withoutBytes(item, [...path, String(index)], parts));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutBytes(one, [...path, key], parts)]));
}

interface Head {
  readonly message: object;
  readonly bytes: readonly { readonly path: readonly string[]; readonly length: number }[];
}

function readHead(text: string): Head {
  const head: unknown = JSON.parse(text);
  if (!isRecord(head) || !isRecord(head.message) || !Array.isArray(head.bytes)) {
    throw new TypeError('This message has no head');
  }
  return {
    message: head.message,
    bytes: head.bytes.map((part: unknown) => {
      if (
        !isRecord(part) ||
        !Array.isArray(part.path) ||
        !Number.isSafeInteger(part.length) ||
        Number(part.length) < 0
      ) {
        throw new TypeError('This message does not say where its bytes belong');
      }
      return { path: part.path.map(String), length: Number(part.length) };
    }),
  };
}

/** Puts bytes where null stands for them, and nowhere else. */
function putAt(message: object, path: readonly string[], bytes: Uint8Array): void {
  let node: unknown = message;
  for (const step of path.slice(0, -1)) node = isRecord(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  const last = path.at(-1);
  if (!isRecord(node) || last === undefined || !Object.hasOwn(node, last) || node[last] !== null) {
    throw new TypeError('There is no place for the bytes of this message');
  }
  node[last] = bytes;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function asciiOf(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** In pieces, for a call takes only so many arguments. */
function textOf(ascii: Uint8Array): string {
  let text = '';
  for (let at = 0; at < ascii.length; at += 8192) text += String.fromCharCode(...ascii.subarray(at, at + 8192));
  return text;
}
