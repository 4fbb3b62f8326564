/** What the person taught of senders: a list, forgetting, and taking back what it recorded. */
import type { KeptWording, Wording } from 'bank-mail'
import type { KnownToReader } from '#shared/reader.ts'
import { type CamelRow, camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { readInTurns } from '../../database/many.ts'
import { asAct } from '../acts/act.ts'
import { type Context, newId } from '../context.ts'
import { rereadMail } from '../record/reread.ts'
import type { Author } from '../types/common.ts'
import { knownBy } from './known.ts'
import * as queries from './queries.ts'
import { toColumns } from './teach.ts'

export type KnownWording = {
  id: string
  /** The domain or address whose mails it reads. */
  senderKey: string
  /** The sender and subject of the mail it was first learned from; null where it was imported. */
  sender: string | null
  subject: string | null
  mailId: string | null
  wording: Wording
  /** From how many mails it was learned, how many it read, and when the last one came. */
  lessons: number
  uses: number
  lastUsedAt: string | null
  createdAt: string
}

export type WordingStore = {
  known(senderKeys: ReadonlyArray<string>): Promise<KnownToReader>
  /** The newest first, at most 500. */
  list(): Promise<Array<KnownWording>>
  get(id: string): Promise<KnownWording | null>
  /** Mails that it read stay as they are. False: there is none such. */
  forget(id: string, by: Author): Promise<boolean>
  /**
   * Forgets it and reads again the mails that it read, the newest hundred, without it; how many.
   * Null: there is none such.
   */
  takeBack(id: string, by: Author): Promise<number | null>
  /** Adds one that was exported somewhere else. */
  add(wording: Wording, senderKey: string, by: Author): Promise<KnownWording>
}

/** As many as a person looks through. */
const MOST_LISTED = 500
const MOST_TAKEN_BACK = 100

export const templateOf = (id: string) => `wording/${id}`

export function createWordings(context: Context): WordingStore {
  const db = camel(context.database.kysely)
  const get = async (id: string) => {
    const row = await queries.wordingById(db, id).executeTakeFirst()
    return row ? ((await withUses(context, [row]))[0] ?? null) : null
  }
  return {
    get,
    known: (senderKeys) => knownBy(context, senderKeys),
    async list() {
      return withUses(context, await queries.listWordings(db, MOST_LISTED).execute())
    },
    forget: (id, by) => forget(context, id, by),
    async takeBack(id, by) {
      const mails = await queries.mailsReadBy(db, templateOf(id), MOST_TAKEN_BACK).execute()
      if (!(await forget(context, id, by))) return null
      for (const mail of mails) await rereadMail(context, mail.id, by)
      return mails.length
    },
    async add(wording, senderKey, by) {
      const id = newId()
      const now = context.config.now()
      const { outcome, lessons } = wording
      const row = {
        id,
        mailId: null,
        senderKey,
        sender: wording.sender || null,
        subject: null,
        outcome,
        wording: JSON.stringify(wording),
        lessons,
        person: by.person,
        createdAt: now,
        updatedAt: now,
        version: id,
      }
      const change = { table: 'wording', key: { id }, before: null, after: toColumns(row) } as const
      await context.database.batch(
        asAct(context, by, actOn('wording.add', id, senderKey), { rows: [change] }, [
          queries.addWording(db, row).compile(),
        ]),
      )
      return (await get(id)) as KnownWording
    },
  }
}

async function forget(context: Context, id: string, by: Author): Promise<boolean> {
  const db = camel(context.database.kysely)
  const row = await queries.wordingById(db, id).executeTakeFirst()
  if (!row) return false
  const change = { table: 'wording', key: { id }, before: toColumns(row), after: null } as const
  await context.database.batch(
    asAct(context, by, actOn('wording.forget', id, row.senderKey), { rows: [change] }, [
      queries.removeWording(db, id).compile(),
    ]),
  )
  return true
}

function actOn(action: 'wording.add' | 'wording.forget', id: string, title: string) {
  return { action, subject: 'wording', subjectId: id, title, changes: {} }
}

async function withUses(
  context: Context,
  rows: ReadonlyArray<CamelRow<'wording'>>,
): Promise<Array<KnownWording>> {
  const db = camel(context.database.kysely)
  const counted = await readInTurns(
    rows.map(({ id }) => templateOf(id)),
    (templates) => queries.usesOf(db, templates).execute(),
  )
  const uses = new Map(
    counted.map(({ template, number, newest }) => [
      template,
      { number: toInteger(number), newest },
    ]),
  )
  return rows.map((row) => {
    const used = uses.get(templateOf(row.id))
    const { id, senderKey, sender, subject, mailId, createdAt } = row
    return {
      id,
      senderKey,
      sender,
      subject,
      mailId,
      wording: JSON.parse(row.wording) as KeptWording,
      lessons: toInteger(row.lessons),
      uses: used?.number ?? 0,
      lastUsedAt: used?.newest ?? null,
      createdAt,
    }
  })
}
