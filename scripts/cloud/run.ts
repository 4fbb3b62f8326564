/** What `npm run deploy`, `update` and `destroy` share: connecting, going through steps, and errors. */
import { join } from 'node:path'
import { intro, log, outro } from '@clack/prompts'
import { typedPath } from '../start/args.ts'
import { asking, Interrupted } from './asking.ts'
import { type CloudContext, connect, type Step } from './context.ts'
import { CloudProblem } from './problem.ts'
import { loadSettings } from './settings.ts'
import { forgetSecrets } from './steps/workers.ts'
import { ROOT } from './wrangler.ts'

/** Where the answers are kept: the file that was named, as it was typed, or cloud.json. */
export function answersFile(typed: string | undefined): string {
  return typed === undefined ? join(ROOT, 'cloud.json') : typedPath(typed)
}

/**
 * Connects and does the work, which says what is still to be done by hand and how it ends. `again` is
 * what goes on where it was stopped. Errors are said in a sentence, with what to do.
 */
export async function runCloud(
  { title, settings, again }: { title: string; settings: string | undefined; again: string },
  work: (context: CloudContext) => Promise<string>,
): Promise<void> {
  const todos: Array<string> = []
  const file = answersFile(settings)
  forgetSecrets()
  process.on('exit', forgetSecrets)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      log.info(stopped(again))
      process.exit(1)
    })
  }
  try {
    intro(title)
    const context = await connect(asking(file, await loadSettings(file)), {
      say: (line) => log.message(line),
      todo: (line) => todos.push(line),
    })
    const end = await work(context)
    for (const todo of todos) log.warn(`To do: ${todo}`)
    outro(todos.length > 0 ? `Done, but for what is listed above. ${end}` : `Done. ${end}`)
  } catch (error) {
    if (error instanceof Interrupted) log.info(stopped(again))
    else if (error instanceof CloudProblem) log.error(`${error.message}\n${error.remedy}`)
    else log.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}

const stopped = (again: string) => `Stopped. \`${again}\` goes on from here.`

export async function goThrough(steps: ReadonlyArray<Step>, context: CloudContext): Promise<void> {
  for (const [index, step] of steps.entries()) {
    log.step(`${index + 1}/${steps.length} ${step.title}`)
    await step.run(context)
  }
}
