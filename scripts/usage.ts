import { readFileSync } from 'node:fs'

/** How the script at a path is used: the comment that it begins with, as text; empty where it has none. */
export function usageOf(script: string): string {
  const [, comment = ''] = /^\/\*\*(.*?)\*\//s.exec(readFileSync(script, 'utf8')) ?? []
  return comment.replace(/^ ?\* ?/gm, '').trim()
}
