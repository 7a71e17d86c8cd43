/** What an operation that may fail for reasons its caller must handle gives back. Bugs throw; these do not. */
export type Result<Value, Code extends string = string> = { readonly ok: true; readonly value: Value } | Failure<Code>;

/** Why something was not done. `message` is a full sentence for the editor: what happened, what was kept, what to do. */
export interface Failure<Code extends string = string> {
  readonly ok: false;
  readonly code: Code;
  readonly message: string;
}

export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refused<Code extends string>(code: Code, message: string): Failure<Code> {
  return { ok: false, code, message };
}
