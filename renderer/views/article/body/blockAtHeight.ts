/** The block at a height of the window, or the one above it where it falls between two: found by halves. */
export function blockAtHeight(body: HTMLElement, clientY: number): HTMLElement | null {
  let [low, high] = [0, body.children.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const { top } = body.children[middle]?.getBoundingClientRect() ?? { top: 0 };
    if (top <= clientY) low = middle;
    else high = middle - 1;
  }
  const found = body.children[low];
  return found instanceof HTMLElement ? found : null;
}
