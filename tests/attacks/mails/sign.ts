/** Signs mails as a sender would (RFC 6376), with every tag at an attacker's will. */
import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto'

export type SigningKey = { selector: string; key: KeyObject; record: string }

export function rsaKey(selector: string, bits: number, flags = ''): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: bits })
  const p = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  return { selector, key: privateKey, record: `v=DKIM1; k=rsa; ${flags}p=${p}` }
}

export function ed25519Key(selector: string): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const p = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64')
  const key = createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  return { selector, key, record: `v=DKIM1; k=ed25519; p=${p}` }
}

export type SigningOptions = {
  domain: string
  signed?: ReadonlyArray<string>
  /** More tags, or others in place of the usual ones. */
  tags?: Readonly<Record<string, string>>
  /** Only so much of the body is signed. */
  length?: number
}

const USUAL = ['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type']

/** The DKIM-Signature of a mail, relaxed/relaxed. */
export function signatureOf(
  { headers, body }: { headers: ReadonlyArray<string>; body: string },
  { selector, key }: SigningKey,
  { domain, signed = USUAL, tags = {}, length }: SigningOptions,
): string {
  const algorithm = key.asymmetricKeyType === 'ed25519' ? 'ed25519-sha256' : 'rsa-sha256'
  const whole = relaxedBody(body)
  const hashed = length === undefined ? whole : whole.slice(0, length)
  const all: Record<string, string> = {
    v: '1',
    a: algorithm,
    c: 'relaxed/relaxed',
    d: domain,
    s: selector,
    t: String(Math.floor(Date.now() / 1000) - 60),
    ...(length === undefined ? {} : { l: String(length) }),
    h: signed.join(':'),
    bh: createHash('sha256').update(hashed).digest('base64'),
    ...tags,
    b: '',
  }
  const list = Object.entries(all).map(([tag, value]) => `${tag}=${value}`)
  const unsigned = `DKIM-Signature: ${list.join('; ')}`
  const left = headers.map((line) => ({ name: nameOf(line), line }))
  const lines = signed.flatMap((name) => {
    const at = left.findLastIndex((one) => one.name === name)
    return at === -1 ? [] : left.splice(at, 1).map(({ line }) => relaxedHeader(line))
  })
  const data = Buffer.from([...lines, relaxedHeader(unsigned)].join('\r\n'), 'latin1')
  const signature =
    algorithm === 'rsa-sha256'
      ? sign('RSA-SHA256', data, key)
      : sign(null, createHash('sha256').update(data).digest(), key)
  return unsigned + signature.toString('base64')
}

function nameOf(line: string): string {
  return line.slice(0, line.indexOf(':')).trim().toLowerCase()
}

function relaxedHeader(line: string): string {
  const value = line.slice(line.indexOf(':') + 1)
  return `${nameOf(line)}:${value
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()}`
}

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
  while (lines.at(-1) === '') lines.pop()
  return lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`
}
