/** The MCP server of one request: the tools that its token may use. */
import { createMcpHandler, McpServer } from '@modelcontextprotocol/server'
import type { Scope } from '../app.ts'
import { type ApiCall, TOOLS, type Tool } from './tools.ts'

/** Asks the API as whoever asks here. */
export type AskApi = (call: ApiCall) => Promise<Response>

/** No session is kept: each request is answered by itself, as JSON. */
export function answerMcp(
  request: Request,
  scopes: ReadonlyArray<Scope>,
  ask: AskApi,
): Promise<Response> {
  const { fetch } = createMcpHandler(() => serverOf(scopes, ask), { responseMode: 'json' })
  return fetch(request)
}

function serverOf(scopes: ReadonlyArray<Scope>, ask: AskApi): McpServer {
  const server = new McpServer(
    { name: 'bank-mail-expense-tracker', version: '1' },
    {
      instructions:
        'A ledger of bank transactions read from alert mails. Ask before you change anything.',
    },
  )
  for (const tool of TOOLS.filter(({ scope }) => scopes.includes(scope))) add(server, tool, ask)
  return server
}

function add(server: McpServer, tool: Tool, ask: AskApi): void {
  const { name, title, description, input, scope, isIdempotent = scope === 'read' } = tool
  const annotations = {
    readOnlyHint: scope === 'read',
    // Everything that a tool does can be undone.
    destructiveHint: false,
    idempotentHint: isIdempotent,
    openWorldHint: false,
  }
  const config = { title, description, inputSchema: input, annotations }
  server.registerTool(name, config, async (given) => {
    const calls = Object.entries(tool.calls(given as Record<string, unknown>))
    const answers = await Promise.all(
      calls.map(async ([as, call]) => [as, await read(ask, call)] as const),
    )
    const refused = answers.find(([, answer]) => !answer.ok)
    if (refused) return { isError: true, content: [text(refused[1].value)] }
    const [only] = answers
    const value =
      answers.length === 1 && only?.[0] === ''
        ? only[1].value
        : Object.fromEntries(answers.map(([as, answer]) => [as, answer.value]))
    return { content: [text(value)], structuredContent: value as Record<string, unknown> }
  })
}

async function read(ask: AskApi, call: ApiCall): Promise<{ ok: boolean; value: unknown }> {
  const response = await ask(call)
  const body = await response.text()
  return { ok: response.ok, value: body === '' ? {} : JSON.parse(body) }
}

function text(value: unknown) {
  return { type: 'text' as const, text: JSON.stringify(value) }
}
