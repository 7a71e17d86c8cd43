import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readTheme } from '../../electron/core/readTheme';
import type { BundlePlan } from '../../shared/export/bundlePlan';
import type { Manifest } from '../../shared/export/manifest';
import type { Newsroom } from '../../shared/export/newsroom';
import { planBundle } from '../../shared/export/planBundle';
import type { Theme } from '../../shared/export/printer';
import { newsroom } from './newsroom';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The theme that Galley comes with. */
export async function theme(): Promise<Theme> {
  const read = await readTheme(fileURLToPath(new URL('../../shared/export/theme', import.meta.url)));
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

/** The plan for a newsroom with this in it, printed with the theme that Galley comes with. */
export async function plan(given: Partial<Newsroom>, previous: Manifest | null = null): Promise<BundlePlan> {
  const planned = planBundle(newsroom(given), await theme(), previous, sha256);
  if (!planned.ok) throw new Error(planned.message);
  return planned.value;
}

/** The text of a planned file. */
export function textAt({ files }: BundlePlan, path: string): string {
  const content = files.find((file) => file.path === path)?.content;
  if (content?.is !== 'text') throw new Error(`The plan has no text at ${path}: ${files.map((file) => file.path)}`);
  return new TextDecoder().decode(content.text);
}
