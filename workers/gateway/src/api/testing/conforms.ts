/** That an answer is what the API's own document says, for every test that asks the API. */
import { Ajv2020 as Ajv, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { api } from '../index.ts'

type Operation = {
  responses: Record<string, { content?: Record<string, { schema?: object }> }>
}
type Document = { paths: Record<string, Record<string, Operation>>; components: object }

let read: Promise<{ document: Document; ajv: Ajv }> | null = null
const validators = new Map<object, ValidateFunction>()

async function readDocument() {
  const document: Document = await (await api.request('/api/openapi.json', {}, {})).json()
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'api', components: document.components })
  return { document, ajv }
}

/** What is wrong with the answer by the document; null: nothing, or the document has no such path. */
export async function faultOf(
  method: string,
  address: string,
  response: Response,
): Promise<string | null> {
  read ??= readDocument()
  const { document, ajv } = await read
  const path = address.split('?')[0] ?? ''
  const operation = operationOf(document, method, path)
  if (!operation) return null
  const named = `${method} ${path} ${response.status}`
  const answer = operation.responses[String(response.status)]
  if (!answer) return `${named}: the document knows no such answer`
  const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? ''
  if (!answer.content) return response.body === null ? null : `${named}: a body nobody described`
  const content = answer.content[type]
  if (!content) return `${named}: ${type || 'no body'} is not in the document`
  // Not JSON lines, of which each is a document by itself.
  if (!/[/+]json$/.test(type) || !content.schema) return null
  const validate = validators.get(content.schema) ?? ajv.compile(inDocument(content.schema))
  validators.set(content.schema, validate)
  if (validate(await response.json())) return null
  return `${named}: ${ajv.errorsText(validate.errors)}`
}

function operationOf(document: Document, method: string, path: string): Operation | undefined {
  const parts = path.split('/')
  const fits = (template: string) => {
    const wanted = template.split('/')
    return (
      wanted.length === parts.length &&
      wanted.every((part, index) => part.startsWith('{') || part === parts[index])
    )
  }
  const templates = Object.keys(document.paths).filter(fits)
  // One that names every part goes before one that takes any.
  templates.sort((a, b) => a.split('{').length - b.split('{').length)
  return templates.map((name) => document.paths[name]?.[method.toLowerCase()]).find(Boolean)
}

/** References of the document, from anywhere. */
function inDocument(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/'))
}
