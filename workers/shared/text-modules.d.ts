/** A file of text, imported whole: `scripts/text-modules.ts` does it for Node. */
declare module '*.txt' {
  const text: string
  export default text
}
