/** XML as a plain tree: no attributes lost, no entity of its own expanded, every value text. */
import { XMLParser } from 'fast-xml-parser'
import { StatementError } from '../statement.ts'

export type Node = { readonly [name: string]: unknown }

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
})

/**
 * Throws a StatementError where it is no XML, which names the entry it comes after, or where a DOCTYPE
 * tries to define entities.
 */
export function parseXml(text: string, after: number): Node {
  if (/<!DOCTYPE/i.test(text)) throw new StatementError('doctype')
  try {
    return parser.parse(text, true)
  } catch {
    throw new StatementError('broken_xml', String(after))
  }
}

/** The nodes at `path` below `node`; a missing one is an empty list, a single one a list of it. */
export function nodesAt(node: unknown, path: string): Array<Node> {
  let nodes = [node]
  for (const name of path.split('.')) {
    nodes = nodes.flatMap((each) => {
      const child = isNode(each) ? each[name] : undefined
      return child === undefined ? [] : Array.isArray(child) ? child : [child]
    })
  }
  return nodes.filter((each) => each !== undefined) as Array<Node>
}

/** The text at `path`, trimmed; null where there is none. */
export function textAt(node: unknown, path: string): string | null {
  for (const found of nodesAt(node, path)) {
    const value: unknown = isNode(found) ? found['#text'] : found
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return null
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
