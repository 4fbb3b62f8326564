/**
 * In place of the elliptic curves and lattices that age has for key pairs, three quarters of its code: a
 * page makes and opens backups by a passphrase alone. Whoever asks for one of these gets a TypeError.
 */
export const p256 = null
export const x25519 = null
export const MLKEM768P256 = null
export const MLKEM768X25519 = null
