/** A whole number as it was typed, "1,500" and "1 500" too; null for nothing typed, undefined for what is no number. */
export function readCount(typed: string): number | null | undefined {
  const plain = typed.replace(/[\s,.\u00a0\u202f]/g, '');
  if (plain === '') return null;
  return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined;
}
