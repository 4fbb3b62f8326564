/** A mail of a sender whom nobody described, read by its own words alone. */
import { readMail } from '../read.ts'
import { emlOf } from '../template/fixture.ts'

/** `received`: a UTC instant. */
export function readUndescribed(
  subject: string,
  text: string,
  { from = 'info@northbank.example', received = '2026-06-01T12:00:00Z' } = {},
) {
  const receivedAt = new Date(received)
  return readMail(emlOf({ from, subject, text }), { receivedAt, admitted: true, banks: [] })
}
