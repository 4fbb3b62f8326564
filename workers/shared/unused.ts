/** Nothing. An alias of wrangler.toml puts this in place of what a library imports and never reaches. */
export default null
