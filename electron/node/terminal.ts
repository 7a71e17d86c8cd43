/** How the command ends: done; the thing asked about is not so; wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command early, with what to tell the person who typed it. */
export class CommandFailure extends Error {
  constructor(
    readonly exitCode: Exclude<ExitCode, 0>,
    message: string,
  ) {
    super(message);
  }
}

/** What a command says: one JSON document on stdout when it was asked for, words otherwise; notices on stderr. */
export interface Terminal {
  /** The command's result: `json` for programs, `words` for people. Call it once. */
  result(json: unknown, words: string): void;
  notice(message: string): void;
}

export function createTerminal(asJson: boolean): Terminal {
  return {
    result: (json, words) => void process.stdout.write(`${asJson ? JSON.stringify(json, null, 2) : words}\n`),
    notice: (message) => void process.stderr.write(`${message}\n`),
  };
}
