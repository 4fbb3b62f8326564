/** A stand-in for the token endpoint of Microsoft Entra: takes one secret, else answers as Entra does. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export async function startTokenEndpoint(secret: string): Promise<{ url: string; close(): void }> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const isRight = new URLSearchParams(body).get('client_secret') === secret
    response.writeHead(isRight ? 200 : 401, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify(
        isRight
          ? { access_token: 'token', token_type: 'Bearer' }
          : {
              error: 'invalid_client',
              error_description: 'AADSTS7000215: Invalid client secret provided.',
            },
      ),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
