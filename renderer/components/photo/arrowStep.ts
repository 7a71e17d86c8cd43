/** Shares that an arrow key moves by: alone, and with Shift. */
const step = 0.01;
const longStep = 0.05;

/** How far an arrow key leads, in shares of a photo; undefined for any other key. */
export function arrowStep(press: {
  readonly key: string;
  readonly shiftKey: boolean;
}): { readonly x: number; readonly y: number } | undefined {
  const by = press.shiftKey ? longStep : step;
  switch (press.key) {
    case 'ArrowLeft':
      return { x: -by, y: 0 };
    case 'ArrowRight':
      return { x: by, y: 0 };
    case 'ArrowUp':
      return { x: 0, y: -by };
    case 'ArrowDown':
      return { x: 0, y: by };
    default:
      return undefined;
  }
}
