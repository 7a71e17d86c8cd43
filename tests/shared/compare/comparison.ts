import type { Node } from 'prosemirror-model';
import { compareBodies } from '../../../shared/compare/compareBodies';
import { printed } from './printed';
import { story } from './story';

type Blocks = readonly Node[];

export const comparison = (before: Blocks, after: Blocks) => compareBodies(story(...before), story(...after));
export const lines = (before: Blocks, after: Blocks) => printed(comparison(before, after));

export const rose = 'The lake rose by nine centimetres in a year.';
export const saw = 'Nobody at the ministry had expected it.';
export const fish = 'The fish came back to the northern shore.';
