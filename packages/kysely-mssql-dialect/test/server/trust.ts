/** Trusting the tests' authority in this process, next to the ones that Node trusts anyway. */
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import type { Certificates } from './certificates.ts'

export function trust({ authority }: Certificates): void {
  setDefaultCACertificates([...getCACertificates('default'), authority.cert])
}
