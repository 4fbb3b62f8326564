/** Questions in the terminal. Where nobody can answer, the error names the answer that is missing. */
import * as clack from '@clack/prompts'
import { CloudProblem } from './problem.ts'
import { ANSWERS, type Answer, type CloudSettings, saveSettings } from './settings.ts'

export class Interrupted extends Error {
  override name = 'Interrupted'
}

type Question<A extends Answer> = {
  answer: A
  message: string
  /** What is there to be taken with Enter. */
  guess?: string
  options?: ReadonlyArray<{
    value: NonNullable<CloudSettings[A]> & string
    label: string
    hint?: string
  }>
  /** From what is typed; the text itself unless given. */
  from?: (typed: string) => unknown
  /** What is wrong with an answer just given that only Cloudflare can tell; it is asked again. */
  refuse?: (value: NonNullable<CloudSettings[A]>) => Promise<string | null>
}

export type Asking = {
  /** The answer that the file has, else what the person says; kept at once. */
  ask<A extends Answer>(question: Question<A>): Promise<NonNullable<CloudSettings[A]>>
  keep(answers: CloudSettings): Promise<void>
  /** A secret: from the environment, else typed; kept nowhere here. */
  askSecret(name: string, message: string): Promise<string>
  readonly settings: CloudSettings
  /** Where the answers are kept. */
  readonly file: string
}

/** Answers go to `file` one by one, so that a run that was stopped goes on where it was. */
export function asking(file: string, settings: CloudSettings): Asking {
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true
  async function keep(answers: CloudSettings): Promise<void> {
    Object.assign(settings, answers)
    await saveSettings(file, settings)
  }
  return {
    settings,
    file,
    keep,
    async ask(question) {
      const known = settings[question.answer]
      if (known !== undefined) return known
      if (!isTerminal) throw missing(`“${question.answer}” is missing in ${file}`, question.message)
      for (;;) {
        const said = question.options ? await select(question) : await text(question)
        const value = ANSWERS[question.answer].parse(
          question.from ? question.from(said) : said,
        ) as never
        const wrong = await question.refuse?.(value)
        if (wrong) {
          clack.log.warn(wrong)
          continue
        }
        await keep({ [question.answer]: value })
        return value
      }
    },
    async askSecret(name, message) {
      const given = process.env[name]
      if (given) return given
      if (!isTerminal) throw missing(`${name} is not set in the environment`, message)
      return finished(
        await clack.password({ message, validate: (typed) => (typed ? undefined : 'It is empty') }),
      )
    },
  }
}

async function text<A extends Answer>({
  answer,
  message,
  guess,
  from,
}: Question<A>): Promise<string> {
  return finished(
    await clack.text({
      message,
      ...(guess === undefined ? {} : { initialValue: guess }),
      validate: (typed) => {
        const parsed = ANSWERS[answer].safeParse(from ? from(typed ?? '') : (typed ?? ''))
        return parsed.success
          ? undefined
          : `${typed} ${parsed.error.issues[0]?.message ?? 'is wrong'}`
      },
    }),
  )
}

async function select<A extends Answer>({ message, options = [] }: Question<A>): Promise<string> {
  const choices = options.map(({ value, label, hint }) => ({
    value: String(value),
    label,
    ...(hint ? { hint } : {}),
  }))
  return finished(await clack.select({ message, options: choices }))
}

function finished<T>(said: T): Exclude<T, symbol> {
  if (clack.isCancel(said)) throw new Interrupted('stopped')
  return said as Exclude<T, symbol>
}

function missing(what: string, message: string): CloudProblem {
  return new CloudProblem(
    `${what} (${message})`,
    'Run it in a terminal to be asked, or write it there',
  )
}
