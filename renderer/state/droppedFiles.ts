/** What systems leave in every folder: no picture, and nothing that anybody meant to add. */
const systemFiles = /^(?:\..*|Thumbs\.db|desktop\.ini)$/i;

/**
 * The files of what was dropped or pasted, with those of its folders and of the folders in these, in the order of their
 * names. Must be called while the event is handled: after that, what was dropped cannot be seen any more.
 */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  const items = Array.from(data.items).filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  // Where nothing can be walked through, such as a picture that was copied, the files are all there is.
  if (entries.every((entry) => entry === null)) return Array.from(data.files);
  const loose = items.map((item) => item.getAsFile());
  const found = await Promise.all(
    entries.map(async (entry, place) => {
      if (entry?.isDirectory) return filesIn(entry as FileSystemDirectoryEntry);
      const file = loose[place];
      return file ? [file] : [];
    }),
  );
  return found.flat();
}

/** The files chosen in a native dialog, without what systems leave in folders. */
export function chosenFiles(files: FileList | null): readonly File[] {
  return Array.from(files ?? []).filter(({ name }) => !systemFiles.test(name));
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const entries = await entriesOf(folder);
  if (!entries) return [unreadable(folder.name)];
  const wanted = entries
    .filter(({ name, isDirectory }) => isDirectory || !systemFiles.test(name))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
  const files: File[] = [];
  for (const entry of wanted) {
    if (entry.isDirectory) files.push(...(await filesIn(entry as FileSystemDirectoryEntry)));
    else files.push(await fileOf(entry as FileSystemFileEntry));
  }
  return files;
}

/** A reader gives some entries at a time, and none when there are no more. Undefined for a folder that cannot be read. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[] | undefined> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[] | undefined>((resolve) =>
      reader.readEntries(resolve, () => resolve(undefined)),
    );
    if (!some) return undefined;
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** The file of an entry; one that cannot be read is a file whose reading fails, so that it is told with the others. */
function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(unreadable(entry.name))));
}

function unreadable(name: string): File {
  const file = new File([], name);
  file.arrayBuffer = () => Promise.reject(new Error('It cannot be read.'));
  return file;
}
