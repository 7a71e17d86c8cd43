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
  /** Part of what is printed for people, so that it stands out where the terminal can show it. */
  emphasise(text: string): string;
  /** Why there is no result: the document `{ "error": { "code", "message" } }`, unless a result was printed before. */
  failure(code: string, message: string): void;
}

export function createTerminal(asJson: boolean): Terminal {
  let isAnswered = false;
  // https://no-color.org
  const isColourful = !asJson && process.stdout.isTTY === true && !process.env.NO_COLOR;
  const print = (text: string): void => {
    isAnswered = true;
    process.stdout.write(`${text}\n`);
  };
  return {
    result: (json, words) => print(asJson ? JSON.stringify(json, null, 2) : words),
    emphasise: (text) => (isColourful ? `\u001b[1;33m${text}\u001b[0m` : text),
    notice: (message) => void process.stderr.write(`${message}\n`),
    failure(code, message) {
      if (asJson && !isAnswered) print(JSON.stringify({ error: { code, message } }, null, 2));
    },
  };
}
