/** How the command ends: done; the thing asked about is not so; wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command early, with what to tell the person who typed it, and a code for programs. */
export class CommandFailure extends Error {
  constructor(
    readonly exitCode: Exclude<ExitCode, 0>,
    readonly code: string,
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
  /** Why there is no result: the document `{ "error": { "code", "message" } }`, unless a result was printed before. */
  failure(code: string, message: string): void;
}

export function createTerminal(asJson: boolean): Terminal {
  let isAnswered = false;
  const print = (text: string): void => {
    isAnswered = true;
    process.stdout.write(`${text}\n`);
  };
  return {
    result: (json, words) => print(asJson ? JSON.stringify(json, null, 2) : words),
    notice: (message) => void process.stderr.write(`${message}\n`),
    failure(code, message) {
      if (asJson && !isAnswered) print(JSON.stringify({ error: { code, message } }, null, 2));
    },
  };
}
