import type { Mark } from 'prosemirror-model';

/** The marks that say which words of a body something of the desk's own is about. They never leave the desk. */
export const anchorKinds = ['note', 'claim'] as const;
export type AnchorKind = (typeof anchorKinds)[number];

/** The attribute in which each of those marks has the id of what is about its words. */
export const anchorAttributes = { note: 'noteId', claim: 'claimId' } as const satisfies Readonly<
  Record<AnchorKind, string>
>;

/** What a mark is about, when it is of that kind. */
export function anchorOf(mark: Mark, kind: AnchorKind): string | undefined {
  return mark.type.name === kind ? String(mark.attrs[anchorAttributes[kind]]) : undefined;
}

export function isAnchor(mark: Mark): boolean {
  return anchorKinds.some((kind) => kind === mark.type.name);
}
