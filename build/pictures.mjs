/** `npm run pictures`: keeps, of the pictures that the tests took, those that README.md shows. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { projectRoot } from './setup/projectRoot.mjs';

const taken = join(projectRoot, 'out', 'test', 'pictures');
const kept = join(projectRoot, 'build', 'pictures');

const shown = [
  'article-1600-light',
  'article-1600-dark',
  'main-job-desk',
  'main-job-paste',
  'main-job-article',
  'main-job-lists',
  'main-job-bundles',
  'main-job-site',
  'desk-search',
  'history-compare',
  'claims',
  'photos',
];

const missing = shown.filter((name) => !existsSync(join(taken, `${name}.png`)));
if (missing.length > 0) {
  console.error(`These were not taken yet: ${missing.join(', ')}. Run npm test -- browser desktop first.`);
  process.exitCode = 1;
} else {
  mkdirSync(kept, { recursive: true });
  await Promise.all(
    shown.map((name) =>
      sharp(join(taken, `${name}.png`))
        .webp({ quality: 82 })
        .toFile(join(kept, `${name}.webp`)),
    ),
  );
  console.log(`Kept ${shown.length} pictures in build/pictures.`);
}
