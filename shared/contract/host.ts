import type { StopListening } from './bridge';

/** A folder the editor picked: `grant` stands for it in calls, `label` is what to show. */
export interface Grant {
  readonly grant: string;
  readonly label: string;
}

/** What an editor is asked to pick a folder for. */
export const folderPurposes = ['export a bundle', 'verify a bundle', 'keep backups', 'restore a backup'] as const;
export type FolderPurpose = (typeof folderPurposes)[number];

/** What the window asks of the machine it runs on, apart from the core. */
export interface Host {
  readonly kind: 'electron' | 'browser';
  /** Asks for a folder in a native dialog; null when the editor thought better of it. */
  pickFolder(purpose: FolderPurpose): Promise<Grant | null>;
  /** What lies on the clipboard, or null where the window may not look (the editor then pastes it by hand). */
  readClipboard(): Promise<{ readonly text: string; readonly html: string } | null>;
  /** A command chosen in the native menu. */
  onCommand(listener: (commandId: string) => void): StopListening;
  /** The window is about to close: `flush` resolves to true when everything is on the disk. */
  onClosing(flush: () => Promise<boolean>): StopListening;
}
