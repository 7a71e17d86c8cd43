/** Where a key leads from `index` (-1: nowhere yet) in a list of `total` rows of which `page` are in sight. */
export function cursorAfter(key: string, index: number, total: number, page: number): number | undefined {
  const target = targetOf(key, index, total, page);
  return target === undefined || total === 0 ? undefined : Math.min(Math.max(target, 0), total - 1);
}

function targetOf(key: string, index: number, total: number, page: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'PageDown':
      return index + page;
    case 'PageUp':
      return index - page;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return undefined;
  }
}
