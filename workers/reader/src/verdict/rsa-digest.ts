/**
 * workerd knows the digest of an RSA signature as `RSA-SHA256` only; mailauth asks for it as DKIM
 * writes it, `rsa-sha256`, which Node takes as well.
 */
import crypto from 'node:crypto'

const { verify } = crypto

crypto.verify = ((algorithm: string | null, ...rest: [Buffer, string, Buffer]) =>
  verify(algorithm?.toUpperCase() ?? null, ...rest)) as typeof verify
