import { bodyMissing } from './article/bodyMissing';
import { claimGone } from './article/claimGone';
import { claimWithoutOrigin } from './article/claimWithoutOrigin';
import { compoundHyphen } from './article/compoundHyphen';
import { correctionMissing } from './article/correctionMissing';
import { correctionWithoutText } from './article/correctionWithoutText';
import { doubledWord } from './article/doubledWord';
import { embargo } from './article/embargo';
import { figureWithoutSource } from './article/figureWithoutSource';
import { footnoteWithoutWords } from './article/footnoteWithoutWords';
import { futureToldAsPast } from './article/futureToldAsPast';
import { grammar } from './article/grammar';
import { headlineMissing } from './article/headlineMissing';
import { kickerMissing } from './article/kickerMissing';
import { language } from './article/language';
import { lengths } from './article/lengths';
import { linkLeadsNowhere } from './article/linkLeadsNowhere';
import { misspelling } from './article/misspelling';
import { nameSpeltOtherwise } from './article/nameSpeltOtherwise';
import { openNotes } from './article/openNotes';
import { passiveReport } from './article/passiveReport';
import { photoAltText } from './article/photoAltText';
import { photoCaption } from './article/photoCaption';
import { photoOrigin } from './article/photoOrigin';
import { photoRights } from './article/photoRights';
import { photoWanted } from './article/photoWanted';
import { photoWithoutTexts } from './article/photoWithoutTexts';
import { quoteWithoutSpeaker } from './article/quoteWithoutSpeaker';
import { slugSaysNothing } from './article/slugSaysNothing';
import { slugTaken } from './article/slugTaken';
import { sourceLineMissing } from './article/sourceLineMissing';
import { standfirstMissing } from './article/standfirstMissing';
import { usageVariants } from './article/usageVariants';
import { weekdayAgainstDate } from './article/weekdayAgainstDate';
import type { Check } from './check';

/** The checks of an article, in the order of its page. */
export const articleChecks: readonly Check[] = [
  kickerMissing,
  headlineMissing,
  standfirstMissing,
  lengths,
  photoWanted,
  photoWithoutTexts,
  photoCaption,
  photoAltText,
  photoRights,
  photoOrigin,
  bodyMissing,
  misspelling,
  grammar,
  doubledWord,
  compoundHyphen,
  usageVariants,
  nameSpeltOtherwise,
  weekdayAgainstDate,
  futureToldAsPast,
  quoteWithoutSpeaker,
  figureWithoutSource,
  passiveReport,
  claimWithoutOrigin,
  claimGone,
  linkLeadsNowhere,
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
