/**
 * Lets Node and Vitest import a file of text as a module, as Wrangler does by its rule for `.txt`: of a
 * bundle it is a part of its own, which costs a worker's start nothing to compile.
 */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const isText = (address: string) => address.endsWith('.txt')

/** The module whose default export is the text of a file. */
const moduleOf = (file: string) => `export default ${JSON.stringify(readFileSync(file, 'utf8'))}`

registerHooks({
  load(url, context, nextLoad) {
    if (!isText(url)) return nextLoad(url, context)
    return { format: 'module', source: moduleOf(fileURLToPath(url)), shortCircuit: true }
  },
})

/** For Vitest, to which a file of text is an address. */
export const textModules = {
  name: 'text-modules',
  enforce: 'pre' as const,
  load: (id: string) => (isText(id) ? moduleOf(id) : null),
}
