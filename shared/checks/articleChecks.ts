import { bodyMissing } from './article/bodyMissing';
import { correctionMissing } from './article/correctionMissing';
import { correctionWithoutText } from './article/correctionWithoutText';
import { embargo } from './article/embargo';
import { footnoteWithoutWords } from './article/footnoteWithoutWords';
import { headlineMissing } from './article/headlineMissing';
import { kickerMissing } from './article/kickerMissing';
import { language } from './article/language';
import { leadPhotoTexts } from './article/leadPhotoTexts';
import { leadPhotoWanted } from './article/leadPhotoWanted';
import { lengths } from './article/lengths';
import { openNotes } from './article/openNotes';
import { photosInBody } from './article/photosInBody';
import { slugSaysNothing } from './article/slugSaysNothing';
import { slugTaken } from './article/slugTaken';
import { sourceLineMissing } from './article/sourceLineMissing';
import { standfirstMissing } from './article/standfirstMissing';
import type { Check } from './check';

/** The checks of an article, in the order of its page. */
export const articleChecks: readonly Check[] = [
  kickerMissing,
  headlineMissing,
  standfirstMissing,
  lengths,
  leadPhotoWanted,
  leadPhotoTexts,
  bodyMissing,
  photosInBody,
  footnoteWithoutWords,
  openNotes,
  sourceLineMissing,
  correctionMissing,
  correctionWithoutText,
  slugTaken,
  slugSaysNothing,
  language,
  embargo,
];
