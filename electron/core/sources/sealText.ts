import { createCipheriv, createDecipheriv, randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

/**
 * What scrypt (RFC 7914) is asked for: `N` is two to the power of `cost`. These take 64 MiB and some tenths of a second,
 * which is what makes guessing passphrases dear.
 */
const parameters = { cost: 16, blockSize: 8, parallel: 1 } as const;
/** The dearest that is opened: more asks for memory that a file must not be able to take. */
const dearest = { cost: 18, blockSize: 8, parallel: 4 } as const;

const saltBytes = 16;
const nonceBytes = 12;
const tagBytes = 16;
/** Texts are filled up to a multiple of it, so that the length of what is sealed does not tell the length of a name. */
const filledTo = 64;

/**
 * Encrypts a text with a passphrase. The result is one line of seven parts with single spaces between them:
 *
 *     galley-sealed-1 16 8 1 <salt> <nonce> <sealed>
 *
 * After the name and version of the format stand scrypt's cost (the power of two that N is), block size and parallelism;
 * then, in base64, 16 random bytes of salt, 12 random bytes of nonce, and the text under AES-256-GCM (NIST SP 800-38D)
 * followed by its tag of 16 bytes. The key is scrypt's 32 bytes of the passphrase, in UTF-8 after NFKC. The text is UTF-8,
 * then the byte 80 and zeros up to a multiple of 64 bytes. What the tag vouches for besides is all that stands before the
 * nonce, a line break, and `purpose`: what was sealed for one purpose opens for no other.
 */
export async function sealText(text: string, passphrase: string, purpose: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const nonce = randomBytes(nonceBytes);
  const { cost, blockSize, parallel } = parameters;
  const head = [format, cost, blockSize, parallel, salt.toString('base64')].join(' ');
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt, parameters), nonce);
  cipher.setAAD(vouchedFor(head, purpose));
  const sealed = Buffer.concat([cipher.update(filled(text)), cipher.final(), cipher.getAuthTag()]);
  return [head, nonce.toString('base64'), sealed.toString('base64')].join(' ');
}

/**
 * Opens what `sealText` has sealed. Undefined when the passphrase or the purpose is another, and when it is damaged: which
 * of them it is, nobody can tell.
 */
export async function openSealed(sealed: string, passphrase: string, purpose: string): Promise<string | undefined> {
  const read = readSealed(sealed);
  if (!read) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', await keyOf(passphrase, read.salt, read.asked), read.nonce);
  decipher.setAAD(vouchedFor(read.head, purpose));
  decipher.setAuthTag(read.tag);
  try {
    const bytes = Buffer.concat([decipher.update(read.text), decipher.final()]);
    return bytes.toString('utf8', 0, bytes.lastIndexOf(endOfText));
  } catch {
    return undefined;
  }
}

const format = 'galley-sealed-1';
const endOfText = 0x80;
const deriveKey = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

interface Asked {
  readonly cost: number;
  readonly blockSize: number;
  readonly parallel: number;
}

function keyOf(passphrase: string, salt: Buffer, { cost, blockSize, parallel }: Asked): Promise<Buffer> {
  const N = 2 ** cost;
  // The same letters typed on another system may come in other code points.
  return deriveKey(passphrase.normalize('NFKC'), salt, 32, {
    N,
    r: blockSize,
    p: parallel,
    maxmem: 2 * 128 * N * blockSize,
  });
}

function vouchedFor(head: string, purpose: string): Buffer {
  return Buffer.from(`${head}\n${purpose}`);
}

function filled(text: string): Buffer {
  const bytes = Buffer.from(text);
  const whole = Buffer.alloc(Math.ceil((bytes.length + 1) / filledTo) * filledTo);
  bytes.copy(whole);
  whole[bytes.length] = endOfText;
  return whole;
}

function readSealed(sealed: string) {
  const parts = sealed.split(' ');
  const [name, ...numbers] = parts.slice(0, 4);
  const [cost = 0, blockSize = 0, parallel = 0] = numbers.map(Number);
  const isBounded =
    inBounds(cost, dearest.cost) && inBounds(blockSize, dearest.blockSize) && inBounds(parallel, dearest.parallel);
  if (parts.length !== 7 || name !== format || !isBounded) return undefined;
  const [salt, nonce, rest] = parts.slice(4).map((part) => Buffer.from(part, 'base64'));
  if (salt?.length !== saltBytes || nonce?.length !== nonceBytes || !rest || rest.length < tagBytes) return undefined;
  return {
    head: parts.slice(0, 5).join(' '),
    asked: { cost, blockSize, parallel },
    salt,
    nonce,
    text: rest.subarray(0, -tagBytes),
    tag: rest.subarray(-tagBytes),
  };
}

function inBounds(number: number, most: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= most;
}
