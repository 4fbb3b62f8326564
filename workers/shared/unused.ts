/** Nothing. An alias of wrangler.toml puts this in place of what a library imports and never reaches. */
export default null

/** By its name, since zod passes it on. */
export const fromJSONSchema = null
