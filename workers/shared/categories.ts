/**
 * The two-level taxonomy: a category is what the person sees, its group is what charts add up.
 * Thirteen spending groups plus `money`: what a merchant's trade does not tell, such as income,
 * cash and transfers. Mapped to Plaid's primary personal finance categories.
 */

export const GROUP_OF = {
  groceries: 'groceries',
  dining: 'dining',
  coffee: 'dining',
  delivery: 'dining',
  bars_alcohol: 'dining',
  fuel: 'transport',
  rideshare_taxi: 'transport',
  public_transit: 'transport',
  parking_tolls: 'transport',
  auto: 'transport',
  shopping: 'shopping',
  clothing: 'shopping',
  electronics: 'shopping',
  home: 'shopping',
  hobbies: 'shopping',
  kids: 'shopping',
  pets: 'shopping',
  entertainment: 'entertainment',
  media_subscriptions: 'entertainment',
  games: 'entertainment',
  software: 'entertainment',
  pharmacy: 'health',
  medical: 'health',
  fitness: 'personal_care',
  personal_care: 'personal_care',
  utilities: 'bills',
  telecom: 'bills',
  housing: 'bills',
  insurance: 'bills',
  flights: 'travel',
  lodging: 'travel',
  travel: 'travel',
  education: 'education',
  services: 'services',
  shipping: 'services',
  gifts_charity: 'gifts_charity',
  fees: 'fees_taxes',
  taxes: 'fees_taxes',
  loan: 'money',
  income: 'money',
  salary: 'money',
  interest: 'money',
  benefits: 'money',
  transfer: 'money',
  cash: 'money',
  card_payment: 'money',
  investment: 'money',
} as const

export type Category = keyof typeof GROUP_OF
export type Group = (typeof GROUP_OF)[Category]

export const CATEGORIES = Object.keys(GROUP_OF) as Array<Category>
export const GROUPS = [...new Set(Object.values(GROUP_OF))] as Array<Group>

export function groupOf(category: Category): Group {
  return GROUP_OF[category]
}

/** What a category counts as: the totals of spending and income follow from it alone. */
export type Counts = 'spending' | 'income' | 'nothing'

const COUNTS: Partial<Readonly<Record<Category, Counts>>> = {
  income: 'income',
  salary: 'income',
  interest: 'income',
  benefits: 'income',
  transfer: 'nothing',
  card_payment: 'nothing',
  investment: 'nothing',
}

/**
 * A category of the person's own. Its id says what it counts as, for good, so that every total can
 * tell without asking: `dog_walker.spending`, `tips.income`, `loan_to_ana.nothing`.
 */
export type OwnCategory = `${string}.${Counts}`

/** Any category that a transaction can have. */
export type CategoryId = Category | OwnCategory

const OWN = /^[a-z0-9_]{1,32}\.(spending|income|nothing)$/

export function isOwnCategory(value: unknown): value is OwnCategory {
  return typeof value === 'string' && OWN.test(value)
}

/** Whether it is written like one; whether the person has an own one of that id is another thing. */
export function isCategoryId(value: unknown): value is CategoryId {
  return isCategory(value) || isOwnCategory(value)
}

/** Spending, but for income, and for money that only changes its place. */
export function countsOf(category: CategoryId): Counts {
  if (isCategory(category)) return COUNTS[category] ?? 'spending'
  return category.slice(category.lastIndexOf('.') + 1) as Counts
}

export function isCategory(value: unknown): value is Category {
  return typeof value === 'string' && Object.hasOwn(GROUP_OF, value)
}
