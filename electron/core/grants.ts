/** Folders that an editor picked, under names that mean nothing elsewhere. They last as long as the program runs. */
export interface Grants {
  give(grant: string, folder: string): void;
  folderOf(grant: string): string | undefined;
}

export function createGrants(): Grants {
  const folders = new Map<string, string>();
  return {
    give(grant, folder) {
      folders.set(grant, folder);
    },
    folderOf: (grant) => folders.get(grant),
  };
}
