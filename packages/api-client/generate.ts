/**
 * npm run api-client
 *
 * Writes the types of the API's document into `src/api.generated.ts`, before types are checked: a
 * test that uses the client does not compile where the document says something else.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript'
import { api } from '../../workers/gateway/src/api/index.ts'

parseArgs()
const response = await api.request('/api/openapi.json', {}, {})
const types = await openapiTS(await response.json(), {
  // What has a default need not be sent.
  defaultNonNullable: false,
})
await writeFile(
  join(import.meta.dirname, 'src/api.generated.ts'),
  COMMENT_HEADER + astToString(types),
)
