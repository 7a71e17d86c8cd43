import type { StopListening } from '../../shared/contract/bridge';
import type { Command } from './command';

/** The commands there are at this moment: the shell's, and those of the screen that is shown. */
export interface CommandRegistry {
  /** `provide` is asked each time, so that it gives the commands of the screen as it is then. */
  register(provide: () => readonly Command[]): StopListening;
  /** Those that would do something now. Where two have one id, what was registered last goes before. */
  available(): readonly Command[];
  /** Runs the command of that id; false when there is none that would do something. */
  run(id: string): boolean;
}

/** `failed` is told when a command fails that ends later. */
export function createCommandRegistry(failed: (command: Command, fault: unknown) => void): CommandRegistry {
  const providers: (() => readonly Command[])[] = [];

  const available = (): readonly Command[] => {
    const known = new Map<string, Command>();
    for (const provide of providers) for (const command of provide()) known.set(command.id, command);
    return [...known.values()].filter((command) => command.enabled?.() ?? true);
  };

  return {
    register(provide) {
      providers.push(provide);
      return () => providers.splice(providers.indexOf(provide), 1);
    },
    available,
    run(id) {
      const command = available().find((known) => known.id === id);
      if (!command) return false;
      void (async () => command.run())().catch((fault: unknown) => failed(command, fault));
      return true;
    },
  };
}
