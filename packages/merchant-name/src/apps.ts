/**
 * Delivery apps and wallets that name the shop behind them: `DOORDASH*PETSMART` is paid to DoorDash
 * and bought at PetSmart. Either can be taught, so that the line has a key for each.
 */
export type App = {
  /** As its own lines call it, folded; also its key. */
  name: string
  /** What it sells where no shop is named. */
  category: 'delivery' | 'groceries'
}

/** A pattern at the start of a folded text, and the app. What follows it may be a shop. */
const APPS: ReadonlyArray<readonly [pattern: string, name: string, category: App['category']]> = [
  ['(?:dd ?\\*|doordash(?: ?\\*|\\.com)?) ?(?:doordash )?', 'doordash', 'delivery'],
  ['(?:uber ?\\*? ?eats|ubereats) ?\\*?', 'uber eats', 'delivery'],
  ['grubhub ?\\*?', 'grubhub', 'delivery'],
  ['postmates ?\\*?', 'postmates', 'delivery'],
  ['caviar ?\\*', 'caviar', 'delivery'],
  ['seamless ?\\*?', 'seamless', 'delivery'],
  ['instacart ?\\*?', 'instacart', 'groceries'],
  ['cornershop ?\\*?', 'cornershop', 'groceries'],
  ['rappi ?\\*?', 'rappi', 'delivery'],
  ['(?:ifd|ifood) ?\\*?', 'ifood', 'delivery'],
  ['(?:pedidosya|pedidos ya|pya) ?\\*?', 'pedidosya', 'delivery'],
  ['(?:didi ?food|dl ?didi ?food) ?\\*?', 'didi food', 'delivery'],
  ['glovo ?\\*?', 'glovo', 'delivery'],
  ['deliveroo ?\\*?', 'deliveroo', 'delivery'],
  ['just ?eat ?\\*?', 'just eat', 'delivery'],
  ['skip ?the ?dishes ?\\*?', 'skipthedishes', 'delivery'],
  ['menulog ?\\*?', 'menulog', 'delivery'],
  ['grabfood[ *-]*', 'grabfood', 'delivery'],
  ['gofood[ *-]*', 'gofood', 'delivery'],
  ['shopeefood[ *-]*', 'shopeefood', 'delivery'],
]

const MATCHER = new RegExp(
  `^(?:${APPS.map(([pattern], i) => `(?<a${i}>${pattern})`).join('|')})(?![a-z])`,
)

/** Words that an app's own lines have and that name no shop. */
const OWN = new Set(
  (
    'help uber eats com inc llc pass dashpass order orders subscription subscr membership plus one pro prime trip ' +
    'pending san francisco amsterdam usa sas colombia mexico brasil argentina chile peru uruguay ecuador espana india canada uk payment food delivery restaurant ' +
    'restaurante restaurantes market mercado tienda'
  ).split(' '),
)

/** The app a folded text begins with and the shop named behind it; null where no app stands there. */
export function appOf(text: string): { app: App; shop: string | null } | null {
  const match = MATCHER.exec(text)
  if (!match) return null
  const found = APPS.find((_, i) => match.groups?.[`a${i}`] !== undefined)
  if (!found) return null
  const rest = text
    .slice(match[0].length)
    .replace(/^[\s*-]+/, '')
    .trim()
  // `04APR GEV3R8VEA` is when it was ordered, and a number.
  const words = rest.split(/[^a-z\d]+/).filter((word) => !/\d/.test(word))
  const isShop = words.some((word) => word.length > 2 && !OWN.has(word))
  return { app: { name: found[1], category: found[2] }, shop: isShop ? rest : null }
}
