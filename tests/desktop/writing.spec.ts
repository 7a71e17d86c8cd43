import { comparisonAndRestore, findAndReplace, notes, pasting, stateSteps, typing } from '../journeys/writing';
import { testInWindows } from './walkTests';

testInWindows({
  'what is typed is typeset as it goes, and Undo goes back through it after a restart': typing,
  'what Word, Google Docs, a web page or a text editor copied comes in clean, and is taken back at once': pasting,
  'a note stays with its words, is answered and settled, and never exported': notes,
  'words are found and replaced, and that is undone': findAndReplace,
  'each step of the state says what it needs, and a correction is told to readers': stateSteps,
  'a version is compared with what became of it, and restored for good': comparisonAndRestore,
});
