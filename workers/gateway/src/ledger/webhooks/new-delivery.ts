/** A delivery that is due at once. */
import { newId } from '../context.ts'
import type { WebhookEvent } from './schema.ts'

export function newDelivery(webhookId: string, event: WebhookEvent | 'test', now: string) {
  const id = newId()
  const waiting = { attempts: 0, nextAt: now, deliveredAt: null, answer: null }
  return { id, webhookId, event, createdAt: now, ...waiting }
}
