import type { BodyMark } from '../../../../../shared/compare/bodyComparison';

const names: Readonly<Record<string, string>> = { strong: 'bold', em: 'italic', superscript: 'superscript' };

/** What became of the look of words that stayed: "now bold", "no longer a link", "another link". */
export function sayMarks(before: readonly BodyMark[], after: readonly BodyMark[]): string {
  const gone = before.filter((mark) => !after.some(({ type }) => type === mark.type));
  const come = after.filter((mark) => !before.some(({ type }) => type === mark.type));
  const other = after.filter((mark) =>
    before.some(({ type, attrs }) => type === mark.type && attrs?.href !== mark.attrs?.href),
  );
  return [
    ...come.map((mark) => `now ${nameOf(mark)}`),
    ...other.map((mark) => `now leads to ${mark.attrs?.href}`),
    ...gone.map((mark) => `no longer ${nameOf(mark)}`),
  ].join(', ');
}

function nameOf({ type }: BodyMark): string {
  return type === 'link' ? 'a link' : (names[type] ?? type);
}
