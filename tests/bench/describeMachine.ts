import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** The machine and what ran on it, in one line: figures of two machines are not to be compared. */
export function describeMachine(runtimes: readonly string[], loadBefore: number): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'})`,
    `${memory} GB`,
    `${type()} ${release()}`,
    `Node ${process.versions.node}`,
    ...runtimes,
    `load ${loadBefore.toFixed(2)} before, ${(loadavg()[0] ?? 0).toFixed(2)} after`,
  ].join(', ');
}
