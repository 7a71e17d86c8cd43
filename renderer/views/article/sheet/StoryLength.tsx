import { classes } from '../../../components/classes';
import { useSettings } from '../../../state/useSettings';
import { sayStoryLength } from './sayStoryLength';
import './StoryLength.css';

/** How long the story is, beside the tools it is written with. */
export function StoryLength({ words }: { readonly words: number }) {
  const { text, isOver } = sayStoryLength(words, useSettings().lengthTargets.body);
  return <span className={classes('story-length', isOver && 'story-length-over')}>{text}</span>;
}
