/** Certificates for the tests, made when they start: an authority, and servers it vouches for or not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from 'selfsigned'

export type Certificate = { cert: string; key: string }

export type Certificates = {
  authority: Certificate
  /** For 127.0.0.1. */
  valid: Certificate
  /** By the same authority, for another name. */
  otherName: Certificate
  /** For 127.0.0.1, by an authority that nobody trusts. */
  untrusted: Certificate
  /** For 127.0.0.1, run out yesterday. */
  expired: Certificate
}

const DAY_MS = 86_400_000

export async function makeCertificates(): Promise<Certificates> {
  // Each call's own name: of two authorities of one name in a process, OpenSSL asks the first alone.
  const name = `Test authority ${crypto.randomUUID()}`
  const [authority, stranger] = await Promise.all([makeAuthority(name), makeAuthority(name)])
  const loopback = [{ type: 7, ip: '127.0.0.1' }] as const
  const other = [{ type: 2, value: 'other.example' }] as const
  const [valid, otherName, untrusted, expired] = await Promise.all([
    issue(authority, loopback),
    issue(authority, other),
    issue(stranger, loopback),
    issue(authority, loopback, -1),
  ])
  return { authority, valid, otherName, untrusted, expired }
}

/** The authority as a file, which is what `NODE_EXTRA_CA_CERTS` names. */
export function authorityFile({ authority }: Certificates): Disposable & { path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tds-'))
  const path = join(folder, 'authority.pem')
  writeFileSync(path, authority.cert)
  return { path, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) }
}

async function makeAuthority(name: string): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
  return { cert: made.cert, key: made.private }
}

async function issue(
  ca: Certificate,
  altNames: ReadonlyArray<{ type: 2 | 7; value?: string; ip?: string }>,
  validForDays = 1,
): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Test server' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ca,
    notBeforeDate: new Date(Date.now() - 7 * DAY_MS),
    notAfterDate: new Date(Date.now() + validForDays * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [...altNames] },
    ],
  })
  return { cert: made.cert, key: made.private }
}
