import type { NodeViewConstructor } from 'prosemirror-view';
import { embedView } from './embedView';
import { type FootnoteParts, footnoteView } from './footnoteView';
import { type PhotoParts, photoView } from './photoView';
import { tableView } from './tableView';

export interface NodeViewParts extends FootnoteParts, PhotoParts {
  readonly askEmbed: (at: number) => void;
}

/** The blocks that ProseMirror cannot draw from their markup alone; all others it draws itself, at no cost to typing. */
export function nodeViews(parts: NodeViewParts): Readonly<Record<string, NodeViewConstructor>> {
  return {
    footnote: footnoteView(parts),
    photo: photoView(parts),
    embed: embedView(parts.askEmbed),
    table: tableView,
  };
}
