/** One way to bring an article's new headline to the disk. */
export interface Saver {
  /** Saves article number so-and-so of the archive with this headline; resolves to the milliseconds that it took. */
  save(article: number, headline: string): Promise<number>;
  close(): Promise<void>;
}

/** The time that something takes, in milliseconds. */
export async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}
