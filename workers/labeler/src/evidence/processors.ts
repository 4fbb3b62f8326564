/** What a payment processor's prefix says: most of its merchants are of one kind. */
import type { Clue } from './clue.ts'

/** Restaurants only; small shops, cafés most of all; online shops; one trade only. */
type Kind = 'restaurants' | 'small' | 'online' | 'one'

const LEANS: Readonly<Record<string, { category: Clue['category']; kind: Kind; name: string }>> = {
  toast: { category: 'dining', kind: 'restaurants', name: 'Toast, which restaurants use' },
  square: { category: 'dining', kind: 'small', name: 'Square, which many cafés use' },
  sumup: { category: 'dining', kind: 'small', name: 'SumUp, which many cafés use' },
  zettle: { category: 'dining', kind: 'small', name: 'Zettle, which many cafés use' },
  clover: { category: 'dining', kind: 'small', name: 'Clover, which many restaurants use' },
  lightspeed: {
    category: 'dining',
    kind: 'small',
    name: 'Lightspeed, which shops and restaurants use',
  },
  shopify: { category: 'shopping', kind: 'online', name: 'Shopify, which online shops use' },
  paypal: { category: 'shopping', kind: 'online', name: 'PayPal, which online shops use' },
  'amazon-pay': {
    category: 'shopping',
    kind: 'online',
    name: 'Amazon Pay, which online shops use',
  },
  vending: { category: 'dining', kind: 'one', name: 'a vending machine' },
  parking: { category: 'parking_tolls', kind: 'one', name: 'a parking app' },
  eventbrite: { category: 'entertainment', kind: 'one', name: 'Eventbrite, which sells tickets' },
  ticketing: { category: 'entertainment', kind: 'one', name: 'a ticket shop' },
  fastspring: { category: 'software', kind: 'one', name: 'a software shop' },
  'restaurant-orders': {
    category: 'dining',
    kind: 'restaurants',
    name: 'an app that restaurants take orders by',
  },
  active: {
    category: 'entertainment',
    kind: 'one',
    name: 'Active, which takes entries for sports',
  },
  fareharbor: { category: 'entertainment', kind: 'one', name: 'FareHarbor, which books tours' },
  'gym-billing': { category: 'fitness', kind: 'one', name: 'ABC, which bills for gyms' },
  xsolla: { category: 'games', kind: 'one', name: 'a shop for games' },
  booking: { category: 'travel', kind: 'one', name: 'Booking.com' },
  mindbody: { category: 'fitness', kind: 'one', name: 'Mindbody, which studios use' },
}

/** The clue of a processor prefix, or null where it says nothing. */
export function processorClue(processor: string | null): Clue | null {
  const lean = processor === null ? undefined : LEANS[processor]
  if (!lean) return null
  return {
    category: lean.category,
    evidence: 'words',
    strength: `processor.${lean.kind}`,
    // Who sells one thing only names it; who sells to all small shops makes it likelier.
    says: lean.kind === 'one' || lean.kind === 'restaurants' ? 'names' : 'leans',
    nearest: lean.name,
  }
}
