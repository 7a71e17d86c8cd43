import type { Terminal } from './terminal';

/** Milliseconds between two notices, and before the first. */
const saidEvery = 2_000;

/** Says now and then how far long work is; of work that is soon done, nothing. `what`: "of 200 <what>." */
export function progressNotices(terminal: Terminal, what: string): (done: number, total: number) => void {
  let said = performance.now();
  return (done, total) => {
    if (performance.now() - said < saidEvery) return;
    said = performance.now();
    terminal.notice(`${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} ${what}.`);
  };
}
