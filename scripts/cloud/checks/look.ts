/** Every check, one after the other, with a line for each. */
import { waysIn } from '../../azure/ways.ts'
import { CloudProblem } from '../problem.ts'
import { ACCOUNT } from './account.ts'
import type { Finding, Target } from './check.ts'
import { OUTSIDE } from './outside.ts'

const SIGNS = { ok: '✔', wrong: '✖', unknown: '?' } as const

/** Whether nothing is wrong. `say` gets what was found, as a line and as what a program reads. */
export async function look(
  target: Target,
  say: (line: string, found: Finding & { name: string }) => void,
): Promise<boolean> {
  let isWell = true
  for (const { name, run } of [...OUTSIDE, ...waysIn(process.env), ...ACCOUNT]) {
    const found = await run(target).catch(
      (error): Finding => ({
        status: 'unknown',
        what: error instanceof Error ? error.message : 'it cannot be looked at',
        remedy: error instanceof CloudProblem ? error.remedy : 'Try again',
      }),
    )
    isWell &&= found.status !== 'wrong'
    const { status, what, remedy } = found
    say(`${SIGNS[status]} ${name}: ${what}${remedy ? ` → ${remedy}` : ''}`, { name, ...found })
  }
  return isWell
}
