/** Reading alone, for a worker that loads it when the first mail has to be read. */
export { sendersOf } from './forwarding/inner-mails.ts'
export { parseMail } from './mail/parse-mail.ts'
export { read, unreadable } from './read.ts'
export { senderKey } from './wording/sender.ts'
