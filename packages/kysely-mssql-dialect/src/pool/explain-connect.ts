/** What a failed connection means, in the words of who has to put it right. */
import { MssqlError, type MssqlErrorCode } from '../errors.ts'
import type { CheckedConfig } from './config.ts'
import { codeOf, FREE_OFFER_USED_UP, isTransient } from './numbers.ts'

type Where = Pick<CheckedConfig, 'server' | 'port' | 'database' | 'authentication'>

/** `number` is the error by which the server says why; null where it said nothing. */
export function explainConnect(error: unknown, number: number | null, where: Where): MssqlError {
  const chain = causesOf(error)
  const own = chain.find((cause) => cause instanceof MssqlError)
  if (own !== undefined) return own
  const code = number === null ? fromNetwork(chain) : fromServer(number)
  return new MssqlError(code, messages[code]?.(where, number) ?? unexpected(where), {
    number,
    cause: error,
  })
}

function fromServer(number: number): MssqlErrorCode {
  return codeOf(number) ?? (isTransient(number) ? 'unavailable' : 'login')
}

function fromNetwork(chain: Array<Fault>): MssqlErrorCode {
  const text = chain.map(({ code = '', message }) => `${code} ${message}`).join('\n')
  if (/EENCRYPT/.test(text)) return 'protocol'
  if (/ENOTFOUND|EAI_AGAIN|DNS lookup|dns/.test(text)) return 'host_not_found'
  if (/CERT|certificate|TLS peer|altname|SELF_SIGNED|UNABLE_TO_|self.signed|hostname/i.test(text)) {
    return 'certificate'
  }
  if (
    /ETIMEOUT|ETIMEDOUT|ECONN|EHOST|ENET|EPIPE|refused|reset|closed|disconnected|hang up|connect/i.test(
      text,
    )
  ) {
    return 'unreachable'
  }
  return 'protocol'
}

type Message = (where: Where, number: number | null) => string

const messages: Partial<Record<MssqlErrorCode, Message>> = {
  host_not_found: ({ server }) =>
    `There is no host "${server}". Look at the server's name; Azure's ends in .database.windows.net.`,
  // Workers do not tell these apart: that nothing listens, that a firewall is closed, or that TLS
  // was refused.
  unreachable: (where) =>
    `No TLS connection to ${place(where)}. Look at the host and port; at the server's firewall, which ` +
    'has to let Cloudflare in (its outgoing addresses are not published); at its certificate, which ' +
    'has to be for that very name; and whether it speaks TDS 8 (SQL Server 2022, Azure SQL). If it ' +
    'redirects, set its connection policy to Proxy.',
  certificate: (where) =>
    `The certificate of ${place(where)} does not verify for that name. It has to chain to a public ` +
    'root and name the server; checking it cannot be turned off.',
  firewall: ({ server }, number) =>
    `The firewall of "${server}" does not let this address in (${number}). Allow it, or turn on ` +
    'public network access.',
  login: ({ server, authentication }, number) =>
    authentication.type === 'sql'
      ? `"${server}" refused the login (${number}). Look at the user, the password and the database.`
      : `"${server}" refused the access token (${number}). Look whether the service principal is a user of the database.`,
  database: ({ database }, number) =>
    `The database "${database}" cannot be opened (${number}). Look at its name, and whether the user may use it.`,
  unavailable: ({ database }, number) =>
    number === FREE_OFFER_USED_UP
      ? `The free offer of the database "${database}" is used up for this month (${number}). It ` +
        'pauses until the next; to go on now, turn on billing for what is used beyond the offer.'
      : `The database "${database}" is not available yet (${number}).`,
}

function unexpected(where: Where): string {
  return `${place(where)} does not speak TDS over TLS, or broke off. Is it SQL Server (2022 for TLS first) or Azure SQL?`
}

function place({ server, port }: Where): string {
  return `${server}:${port}`
}

type Fault = Error & { code?: string }

/** The error and what caused it, outermost first. */
function causesOf(error: unknown): Array<Fault> {
  const chain: Array<Fault> = []
  for (let next = error; next instanceof Error && chain.length < 10; next = next.cause) {
    chain.push(next)
    if (next instanceof AggregateError) chain.push(...next.errors.filter((e) => e instanceof Error))
  }
  return chain
}
