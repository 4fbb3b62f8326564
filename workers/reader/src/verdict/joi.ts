/**
 * An alias puts this in place of Joi (54 KiB compressed), of which the library that checks signatures
 * uses one thing: whether a public key is base64, its padding left out or not.
 */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/

type Options = { paddingRequired: false }

const key = {
  validate(value: unknown): { error?: Error } {
    const isKey = typeof value === 'string' && value !== '' && BASE64.test(value)
    return isKey ? {} : { error: new Error('not base64') }
  },
}

export const string = () => ({ base64: (_options: Options) => key })
