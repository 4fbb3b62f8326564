/** A deployment, in the order in which its parts need one another. */
import type { Step } from '../context.ts'
import { answers } from './answers.ts'
import { database } from './database.ts'
import { mail } from './mail.ts'
import { migrations } from './migrations.ts'
import { pages } from './pages.ts'
import { signIn } from './sign-in.ts'
import { site } from './site.ts'
import { workers } from './workers.ts'

export const STEPS: ReadonlyArray<Step> = [
  answers,
  site,
  signIn,
  database,
  migrations,
  workers,
  pages,
  mail,
]
