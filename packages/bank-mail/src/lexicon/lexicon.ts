/**
 * What the reader knows of a language: one concept a key, one phrase a line or parted by `|`, in the
 * notation of `template/notation.ts`. Case and accents do not matter; write the accents.
 */
import type { Fields } from './fields.ts'

/** What a mail may say became of a movement of money, or how it says that it speaks of none. */
export const OUTCOMES = ['declined', 'reversed', 'pending', 'requested', 'scheduled'] as const
export type Outcome = (typeof OUTCOMES)[number]

/**
 * What moved, in the order in which phrases claim their words: "refund of your purchase" is a refund,
 * "you paid … at" is `spent` in a shop before it is a `transfer_out`.
 */
export const MOVEMENTS = [
  'refund',
  'withdrawal',
  'payment',
  'transfer_in',
  'deposit',
  'spent',
  'transfer_out',
  'fee',
  'purchase',
] as const
export type Movement = (typeof MOVEMENTS)[number]

/**
 * What an amount is by the words before it, in the order in which phrases claim them: what is left on
 * an account, what did not move (limits, thresholds, rewards, bills), charges, taxes and tips, the
 * same in another currency or a part of a description, what moved.
 */
export const ROLES = ['balance', 'other', 'fee', 'tax', 'aside', 'moved'] as const
export type Role = (typeof ROLES)[number]

/**
 * What shows that the amount of a mail has not moved, or not for certain. Looked for where it stands,
 * in the subject and, as far as few other mails say it, further off.
 */
export type Doubts = {
  /** It will or may happen, is offered or made up; what somebody thought of it. */
  readonly perhaps?: string
  /** It was tried, waits, is asked for, was only set up: words that hardly anything else says. */
  readonly notDone?: string
  /** "not", where no condition stands before. */
  readonly not?: string
  /** An order to agree, at the beginning of a sentence or behind one of `lead`. */
  readonly order?: string
  readonly lead?: string
  /** How the next sentence begins that says so. */
  readonly next?: string
  /** The same of scripts without spaces between words, anywhere in what says what a mail is about. */
  readonly anywhere?: string
  /** What every alert says of the case that it was somebody else, to the end of the sentence. */
  readonly inCase?: string
  /** What a refund says of the payment that it undoes. */
  readonly undoing?: string
  /** "was", "ha sido": what follows tells what became of it. Where it was `done` there is no doubt. */
  readonly auxiliary?: string
  readonly done?: string
  /** Labels of what became of it, and beginnings of values that settle it. */
  readonly status?: string
  readonly settled?: string
  /** Labels of a reason, and what it says of a failure. */
  readonly reason?: string
  readonly failure?: string
  /** Operations that a bank names in a field and that move nothing. */
  readonly stays?: string
}

/** Kinds of mails that move no money, in the order of `refusal/rules.ts`. */
export type Refusal =
  | 'otp'
  | 'declined'
  | 'limitChanged'
  | 'statement'
  | 'reminder'
  | 'request'
  | 'security'
  | 'hold'
  | 'marketing'
  | 'perhapsStatement'
  | 'confirm'
  | 'arranged'
  | 'settings'
  | 'perhapsReminder'
  | 'dispute'
  | 'information'
  | 'sums'
  | 'perhapsMarketing'

type ByRefusal = Readonly<Partial<Record<Refusal, string>>>

/** What such mails say in the subject or near the beginning (footers say such words too), `unless` either says one of those. */
export type Refusals = {
  readonly subject?: ByRefusal
  readonly head?: ByRefusal
  readonly unless?: ByRefusal
}

export type Lexicon = {
  /** ISO 639, of the first of several languages that share a file. */
  readonly code: string
  /** Small words, folded, that show the language; some stand in several; `ihr~` begins a word. */
  readonly words?: string
  /** Or letters that only it writes. */
  readonly script?: RegExp
  /** ISO 3166 countries whose banks write it, besides English. */
  readonly countries?: string
  /** Its field labels and the words around a name, where they are known. */
  readonly fields?: Fields
  /** It was refused, failed, expired or never happened. */
  readonly declined: string
  /** It was undone: cancelled, voided, returned, refunded in full. */
  readonly reversed: string
  /** It waits, or is only set aside. */
  readonly pending: string
  /** Somebody only asks for it. */
  readonly requested: string
  /** It will happen another day. */
  readonly scheduled: string
  /** Words before a phrase that make it tell of nothing that happened: "if", "may be"; whom small print speaks of: "transactions". */
  readonly condition: string
  /** The same behind a phrase, in languages that put it there. */
  readonly conditionAfter?: string
  /** "To view this purchase", "your next payment": the same right before what would else have happened. */
  readonly untold?: string
  /** What a mail calls itself: who received or sent "this message" received and sent no money. */
  readonly itself?: string
  readonly doubts?: Doubts
  readonly refusals?: Refusals
  /** What is undone is called where something else named it: "the amount". */
  readonly sum?: string
  /** Words between two amounts, or before the second, that make them one in two currencies. */
  readonly same?: string
  /** Words before what the account is charged, where a shop asked for another currency. */
  readonly billed?: string
  /** Words right before a day to come: of a bill, a card, an offer. */
  readonly toCome?: string
  /** Says itself who gives and who gets: "you sent", "se acreditó en tu cuenta". */
  readonly said: Readonly<Partial<Record<Movement, string>>>
  /** Names what happened, which usually goes that way: "purchase", "retiro". */
  readonly named?: Readonly<Partial<Record<Movement, string>>>
  /** Something moved, and the rest of the mail has to say which way: "transfer". */
  readonly vague?: Readonly<Partial<Record<Movement, string>>>
  /** Words before an amount that say what it is. */
  readonly amounts: Readonly<Partial<Record<Role, string>>>
}
