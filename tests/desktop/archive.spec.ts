import { changingMany, searching, settings } from '../journeys/archive';
import { testInWindows } from './walkTests';

testInWindows({
  'a search shows where its words stand, is narrowed down and kept under a name': searching,
  'several articles are picked and changed at once, and that is undone': changingMany,
  'the desk is renamed and its lengths are set, and the sheet counts against them': settings,
});
