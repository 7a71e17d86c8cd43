const units = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A size as an editor reads it, in steps of a thousand: "812 bytes", "4.2 kB", "31 MB". */
export function sayBytes(bytes: number): string {
  let size = bytes;
  let step = 0;
  while (size >= 999.5 && step < units.length - 1) {
    size /= 1000;
    step += 1;
  }
  const digits = step === 0 || size >= 9.95 ? 0 : 1;
  const unit = bytes === 1 ? 'byte' : units[step];
  return `${size.toFixed(digits)} ${unit}`;
}
