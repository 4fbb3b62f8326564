/** Reads plain word lists for the scripts that write lists of names and words. */
import { readFileSync } from 'node:fs'

/** The lines of these files, a word each. */
export function readWords(files: ReadonlyArray<string>): Array<string> {
  return files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))
}
