import { homedir } from 'node:os';
import path from 'node:path';

/** The folder that Galley opens when none is named: in the user's own data, where the system keeps it. */
export function defaultWorkspace(platform = process.platform, environment = process.env, home = homedir()): string {
  return path.join(galleyFolder(platform, environment, home), 'newsroom');
}

/** Where Galley keeps what belongs to this computer's user. */
export function galleyFolder(platform = process.platform, environment = process.env, home = homedir()): string {
  return path.join(dataFolder(platform, environment, home), 'Galley');
}

function dataFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'win32') return environment.APPDATA ?? path.join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  return environment.XDG_CONFIG_HOME ?? path.join(home, '.config');
}
