/** What was chosen or dropped: files, each by itself, and folders, each as what is in it. */
import type { Named } from './contents.ts'

export type Chosen = { name: string; files: ReadonlyArray<Named> }

/** More files at once are looked at together, as those of a folder are. */
const MOST_BY_THEMSELVES = 20

/** Files of an input; of one that takes folders, they say which they lie in. */
export function chosenOf(files: ReadonlyArray<File>): Array<Chosen> {
  const [first] = files
  if (!first) return []
  const [folder, ...below] = first.webkitRelativePath.split('/')
  if (folder && below.length > 0) {
    return [{ name: folder, files: files.map((file) => named(file, file.webkitRelativePath)) }]
  }
  if (files.length > MOST_BY_THEMSELVES) {
    const all = files.map((file) => named(file, file.name))
    return [{ name: `${first.name} + ${files.length - 1}`, files: all }]
  }
  return files.map((file) => ({ name: file.name, files: [named(file, file.name)] }))
}

/** Folders are walked. To be called while the drop is told of, for its list is empty afterwards. */
export async function droppedOf({ items, files }: DataTransfer): Promise<Array<Chosen>> {
  const entries = [...items].map((item) => item.webkitGetAsEntry())
  const single = [...files].filter((_, index) => !entries[index]?.isDirectory)
  const folders: Array<Chosen> = []
  for (const entry of entries) {
    if (!entry?.isDirectory) continue
    const found: Array<Named> = []
    await walk(entry, found)
    folders.push({ name: entry.name, files: found })
  }
  return [...chosenOf(single), ...folders]
}

async function walk(entry: FileSystemEntry, found: Array<Named>): Promise<void> {
  if (entry.name.startsWith('.')) return
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    found.push(named(file, entry.fullPath.slice(1)))
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    // It tells of some at a time, and of none in the end.
    const some = await new Promise<Array<FileSystemEntry>>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return
    for (const one of some.sort((a, b) => (a.name < b.name ? -1 : 1))) await walk(one, found)
  }
}

function named(blob: File, name: string): Named {
  return { name, blob }
}
