/** What a payment processor's prefix says: most of its merchants are of one kind. */
import type { Clue } from './clue.ts'

const LEANS: Readonly<Record<string, { category: Clue['category']; name: string }>> = {
  toast: { category: 'dining', name: 'Toast, which restaurants use' },
  square: { category: 'dining', name: 'Square, which many cafés use' },
  sumup: { category: 'dining', name: 'SumUp, which many cafés use' },
  zettle: { category: 'dining', name: 'Zettle, which many cafés use' },
  clover: { category: 'dining', name: 'Clover, which many restaurants use' },
  lightspeed: { category: 'dining', name: 'Lightspeed, which shops and restaurants use' },
  shopify: { category: 'shopping', name: 'Shopify, which online shops use' },
  paypal: { category: 'shopping', name: 'PayPal, which online shops use' },
  vending: { category: 'dining', name: 'a vending machine' },
  parking: { category: 'parking_tolls', name: 'a parking app' },
  eventbrite: { category: 'entertainment', name: 'Eventbrite, which sells tickets' },
  ticketing: { category: 'entertainment', name: 'a ticket shop' },
  fastspring: { category: 'software', name: 'a software shop' },
  'restaurant-orders': { category: 'dining', name: 'an app that restaurants take orders by' },
  active: { category: 'entertainment', name: 'Active, which takes entries for sports' },
  fareharbor: { category: 'entertainment', name: 'FareHarbor, which books tours' },
  'gym-billing': { category: 'fitness', name: 'ABC, which bills for gyms' },
  xsolla: { category: 'games', name: 'a shop for games' },
  mindbody: { category: 'fitness', name: 'Mindbody, which studios use' },
}

/** The clue of a processor prefix, or null where it says nothing. */
export function processorClue(processor: string | null): Clue | null {
  const lean = processor === null ? undefined : LEANS[processor]
  if (!lean) return null
  return {
    category: lean.category,
    evidence: 'words',
    strength: `processor.${processor}`,
    nearest: lean.name,
  }
}
