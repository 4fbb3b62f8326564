/** Every check, one after the other, with a line for each. */
import { z } from 'zod'
import { CloudProblem } from '../problem.ts'
import { ACCOUNT } from './account.ts'
import { type Check, type Finding, type Target, unknown } from './check.ts'
import { OUTSIDE } from './outside.ts'

const SIGNS = { ok: '✔', wrong: '✖', unknown: '?' } as const

const answer = z.object({
  checks: z.array(
    z.object({
      name: z.string(),
      status: z.enum(['ok', 'wrong', 'unknown']),
      what: z.string(),
      remedy: z.string(),
    }),
  ),
})

/** What the tracker says of itself to its owner; nothing without a token. */
async function ofItself({ site }: Target): Promise<Array<Finding & { name: string }>> {
  const token = process.env.EXPENSES_TOKEN
  if (!token) return []
  const headers = { authorization: `Bearer ${token}` }
  const signal = AbortSignal.timeout(15_000)
  const response = await fetch(`${site}/api/health`, { headers, signal }).catch(() => null)
  const said = answer.safeParse(await response?.json().catch(() => null))
  if (said.success) return said.data.checks
  const remedy = 'Is EXPENSES_TOKEN a token of this tracker? Make one in its settings'
  return [{ ...unknown('it says nothing of itself', remedy), name: 'health' }]
}

/** The ways into Azure SQL that the environment names. */
async function ways(): Promise<ReadonlyArray<Check>> {
  if (!Object.keys(process.env).some((name) => name.startsWith('AZURE_SQL_'))) return []
  // Not above: its driver takes a second to load, and most ledgers are on D1.
  const { waysIn } = await import('../../azure/ways.ts')
  return waysIn(process.env)
}

/**
 * Whether nothing is wrong. `say` gets what was found, as a line and as what a program reads; `more` is
 * looked at after the rest.
 */
export async function look(
  target: Target,
  say: (line: string, found: Finding & { name: string }) => void,
  more: ReadonlyArray<Check> = [],
): Promise<boolean> {
  let isWell = true
  function told(found: Finding & { name: string }): void {
    isWell &&= found.status !== 'wrong'
    const { name, status, what, remedy } = found
    say(`${SIGNS[status]} ${name}: ${what}${remedy ? ` → ${remedy}` : ''}`, found)
  }
  for (const { name, run } of [...OUTSIDE, ...(await ways()), ...ACCOUNT, ...more]) {
    const found = await run(target).catch(
      (error): Finding => ({
        status: 'unknown',
        what: error instanceof Error ? error.message : 'it cannot be looked at',
        remedy: error instanceof CloudProblem ? error.remedy : 'Try again',
      }),
    )
    told({ name, ...found })
  }
  for (const found of await ofItself(target)) told(found)
  return isWell
}
