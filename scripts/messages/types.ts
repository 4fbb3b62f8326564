/** The types of the messages: which there are, and what each has to be given. */
import { pagesIn, readPage } from './files.ts'
import { type Variable, variablesOf } from './variables.ts'

/** The module, of the English messages. Throws an error that names a message that is not well-formed. */
export function typesOf(folder: string): string {
  const lines = pagesIn(folder, 'en').flatMap((page) =>
    Object.entries(readPage(folder, 'en', page)).map(([key, message]) => {
      return `  '${page}.${key}': ${typeOf(`${page}.${key}`, message)}`
    }),
  )
  return `// Written by \`npm run messages\`; not by hand.
/** Every message with its variables: \`Value\` is what may be filled in, \`Tag\` what makes an element. */
export interface Messages<Value, Tag> {
${lines.join('\n')}
}
`
}

function typeOf(key: string, message: string): string {
  try {
    const variables = [...variablesOf(message)].map(
      ([name, variable]) => `${name}: ${TYPE[variable.type](variable)}`,
    )
    return variables.length === 0 ? '{}' : `{ ${variables.join('; ')} }`
  } catch (error) {
    throw new Error(`${key}: ${error instanceof Error ? error.message : 'not well-formed'}`)
  }
}

const TYPE: Readonly<Record<Variable['type'], (variable: Variable) => string>> = {
  value: () => 'Value',
  number: () => 'number',
  tag: () => 'Tag',
  select: (variable) =>
    variable.type === 'select' ? variable.options.map((name) => `'${name}'`).join(' | ') : 'never',
}
