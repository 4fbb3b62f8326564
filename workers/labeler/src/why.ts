/** One plain sentence per label. */
import type { Category } from '../../shared/categories.ts'
import type { Verdict } from './combine.ts'
import type { Clue } from './evidence/clue.ts'

/** `rideshare_taxi` -> `rideshare taxi`. */
export function plainName(category: Category): string {
  return category.replaceAll('_', ' ')
}

/** What a clue says, without a full stop: `the word “panaderia” names a type of shop`. */
export function said({ evidence, strength, nearest, isOwn }: Clue): string {
  if (strength.startsWith('processor.')) return `it was paid through ${nearest}`
  if (evidence === 'kind') return `the line says “${nearest}”`
  if (strength === 'app') return `it was ordered through “${nearest}”`
  if (strength === 'part') return `“${nearest}” is a part of a known chain`
  if (strength === 'online') return 'it was bought at a web address'
  if (strength === 'ticket') return 'it carries the number of an air ticket'
  if (strength.endsWith('chain.labelled')) return `it is of the same chain as “${nearest}”`
  if (evidence === 'chain') return `the name “${nearest}” is a known chain`
  if (evidence === 'words') return `the word “${nearest}” names this type of shop`
  const yours = isOwn ? ', which you labelled' : ''
  return strength.includes('head.')
    ? `its name begins like “${nearest}”${yours}`
    : `it reads like “${nearest}”${yours}`
}

/** Why the clues lead to this category, and what spoke against it. */
export function whyOf({ clue, against }: Verdict): string {
  if (!clue) return 'Nothing about the name is known; this is what such merchants most often are.'
  const main = said(clue)
  const sentence = main[0]?.toUpperCase() + main.slice(1)
  return against ? `${sentence}, although ${said(against)}.` : `${sentence}.`
}
