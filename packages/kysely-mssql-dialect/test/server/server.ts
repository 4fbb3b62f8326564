/**
 * A small SQL Server for the tests: TLS first, logins, statements; its answers are the test's. It
 * closes a connection where a real one does: after a login it refuses, and after a severe error.
 */
import { once } from 'node:events'
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net'
import { createServer, type TLSSocket } from 'node:tls'
import type { Certificate } from './certificates.ts'
import {
  type Call,
  type Login,
  type Message,
  MessageReader,
  messageType,
  preloginAnswer,
  readBatchText,
  readCall,
  readLogin,
  readTransactionRequest,
  type TransactionRequest,
  toPackets,
} from './messages.ts'
import { tlsInside } from './tls-inside.ts'
import {
  attentionDone,
  closesAfter,
  done,
  doneInProc,
  join,
  loginAck,
  transactionBegun,
  transactionEnded,
} from './tokens.ts'

/**
 * Tokens to answer with; `drop` closes the connection instead, `hang` waits to be told to stop,
 * `flood` answers without end and is not to be stopped.
 */
export type Answer = Buffer | 'drop' | 'hang' | 'flood'

export type Script = {
  /** Undefined: the login is accepted. `attempt` counts from 1. */
  login?: (login: Login, attempt: number) => Answer | undefined
  /** Undefined: nothing was touched. `attempt` counts the calls with that text, from 1. */
  statement?: (call: Call, attempt: number) => Answer | undefined | Promise<Answer | undefined>
  /** Undefined: done as asked. */
  transaction?: (request: TransactionRequest, attempt: number) => Answer | undefined
}

/** What the server saw, in order: `login`, `begin`, `commit`, `rollback`, `reset`, `stop`, or a statement. */
export type Seen = Array<string>

export class TdsServer {
  script: Script
  readonly seen: Seen = []
  readonly logins: Array<Login> = []
  readonly calls: Array<Call> = []
  readonly protocols: Array<string | false | null> = []
  connections = 0
  readonly #server: Server
  readonly #open = new Set<Socket>()
  readonly #attempts = new Map<string, number>()

  private constructor(certificate: Certificate, script: Script, tls: 'first' | 'inside') {
    this.script = script
    this.#server =
      tls === 'first'
        ? createServer({ ...certificate, ALPNProtocols: ['tds/8.0'] }, (socket) =>
            this.#serve(socket),
          )
        : createTcpServer((socket) => this.#serve(tlsInside(socket, certificate)))
    // A client that refuses the certificate ends the handshake, which is what some tests want.
    this.#server.on('tlsClientError', () => {})
  }

  /** `inside`: TLS comes after the first message, inside TDS, as it does without TDS 8. */
  static async start(
    certificate: Certificate,
    script: Script = {},
    tls: 'first' | 'inside' = 'first',
  ): Promise<TdsServer> {
    const server = new TdsServer(certificate, script, tls)
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  get openConnections(): number {
    return this.#open.size
  }

  /** Goes on with another script, as if nothing had been seen; open connections stay open. */
  begin(script: Script = {}): void {
    this.script = script
    this.seen.length = 0
    this.#attempts.clear()
  }

  /** Ends the connections that are open, and waits until their other sides have seen it; the server goes on. */
  async endAll(): Promise<void> {
    const closed = [...this.#open].map((socket) => once(socket, 'close'))
    for (const socket of this.#open) socket.end()
    await Promise.all(closed)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#open) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #serve(socket: TLSSocket): void {
    this.connections += 1
    this.protocols.push(socket.alpnProtocol)
    this.#open.add(socket)
    socket.on('close', () => this.#open.delete(socket))
    socket.on('error', () => {})
    const reader = new MessageReader()
    const transaction = { id: 0 }
    let hanging = false
    const write = (tokens: Buffer) => socket.write(toPackets(messageType.response, tokens))
    socket.on('data', async (chunk: Buffer) => {
      for (const message of reader.push(chunk)) {
        const answer = await this.#answer(message, transaction)
        if (answer === 'drop') socket.destroy()
        // A client's words that cross the end of its connection have no answer.
        if (!socket.writable || answer === 'drop') return
        // To be told to stop ends the answer that is owed, and has an answer of its own.
        if (message.type === messageType.attention && hanging) write(done())
        hanging = answer === 'hang'
        if (answer === 'flood') flood(socket)
        else if (answer !== 'hang') write(answer)
        if (typeof answer !== 'string' && closesAfter(answer, message.type === messageType.login)) {
          socket.end()
          return
        }
      }
    })
  }

  async #answer(message: Message, transaction: { id: number }): Promise<Answer> {
    if (message.reset) this.seen.push('reset')
    switch (message.type) {
      case messageType.prelogin:
        return preloginAnswer()
      case messageType.login:
        return this.#login(readLogin(message.data))
      case messageType.rpc:
        return this.#statement(readCall(message.data))
      case messageType.transaction:
        return this.#transaction(readTransactionRequest(message.data), transaction)
      case messageType.attention:
        this.seen.push('stop')
        return attentionDone()
      case messageType.sqlBatch:
        // tedious's settings after the login, and with a reset.
        return readBatchText(message.data).startsWith('set ') ? done() : 'drop'
      default:
        return 'drop'
    }
  }

  #login(login: Login): Answer {
    this.seen.push('login')
    this.logins.push(login)
    return (
      this.script.login?.(login, this.#attempt('login')) ??
      loginAck(login.database, login.token !== null)
    )
  }

  async #statement(call: Call): Promise<Answer> {
    this.seen.push(call.sql)
    this.calls.push(call)
    return (await this.script.statement?.(call, this.#attempt(call.sql))) ?? done()
  }

  #transaction(request: TransactionRequest, transaction: { id: number }): Answer {
    this.seen.push(request)
    const told = this.script.transaction?.(request, this.#attempt(request))
    if (told !== undefined) return told
    if (request === 'save' || request === 'rollback to') return done()
    if (request === 'begin') {
      transaction.id = this.#attempt('transaction')
      return transactionBegun(transaction.id)
    }
    const how = request === 'commit' ? 'committed' : 'rolled back'
    return join(transactionEnded(how, transaction.id), done())
  }

  #attempt(name: string): number {
    const attempt = (this.#attempts.get(name) ?? 0) + 1
    this.#attempts.set(name, attempt)
    return attempt
  }
}

/** Full packets of one message that does not end, as fast as they are taken. */
function flood(socket: TLSSocket): void {
  const packet = toPackets(messageType.response, Buffer.concat(Array(314).fill(doneInProc())))
  // The message goes on.
  packet.writeUInt8(0, 1)
  const packets = Buffer.concat(Array(64).fill(packet))
  const pour = () => {
    while (!socket.destroyed && socket.write(packets));
  }
  socket.on('drain', pour)
  pour()
}
