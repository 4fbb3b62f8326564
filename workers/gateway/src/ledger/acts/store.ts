/** What a person did, and undoing it. */
import type { Context } from '../context.ts'
import type { Author, Page, PageRequest } from '../types/common.ts'
import { actsAbout, pageOfActs, viewAct } from './list.ts'
import type { Act } from './schema.ts'
import { type UndoOutcome, undoAct } from './undo.ts'

export type ActStore = {
  /** Of the last thirty days, newest first. */
  list(page: PageRequest): Promise<Page<Act>>
  get(id: string): Promise<Act | null>
  /** Those that changed a transaction, newest first. */
  about(transactionId: string): Promise<Array<Act>>
  /** What was changed again since stays as it is. */
  undo(id: string, by: Author): Promise<UndoOutcome>
}

export function createActs(context: Context): ActStore {
  return {
    list: (page) => pageOfActs(context, page),
    get: (id) => viewAct(context, id),
    about: (transactionId) => actsAbout(context, transactionId),
    undo: (id, by) => undoAct(context, id, by),
  }
}
