/** How senders word their mails, as the person taught it, and the ways to take it back. */

import { t } from '../../language.ts'
import type { KnownWording } from '../../ledger/store.ts'
import type { Page } from '../page.ts'

type WordingsProps = { wordings: ReadonlyArray<KnownWording>; page: Page }

export function Wordings({ wordings, page }: WordingsProps) {
  if (wordings.length === 0) return null
  return (
    <section class="card stack" aria-labelledby="wordings-title" id="wordings">
      <h2 id="wordings-title">Mails you taught</h2>
      <p class="muted small">
        Confirm a mail, correct a transaction or say that a mail is none, and the sender's next
        mails in the same words are read so. One that says more waits for you.
      </p>
      <details class="more" open={wordings.length < 8 || undefined}>
        <summary>
          {page.formats.number(wordings.length)} {wordings.length === 1 ? 'wording' : 'wordings'}
        </summary>
        <ul class="things">
          {wordings.map((known) => (
            <WordingItem known={known} page={page} />
          ))}
        </ul>
      </details>
    </section>
  )
}

function WordingItem({ known, page }: { known: KnownWording; page: Page }) {
  const { id, senderKey, sender, subject, mailId, wording, uses, lastUsedAt } = known
  const { formats, timeZone } = page
  const title = subject ?? 'Imported'
  return (
    <li data-thing id={`wording-${id}`}>
      <div>
        <p>
          {mailId === null ? title : <a href={`/mail/${mailId}`}>{title}</a>}
          <br />
          <span class="muted small">
            {sender ?? (senderKey || 'forwarded without a sender')} · {saysOf(known)} ·{' '}
            {uses === 0 ? 'not used yet' : `read ${formats.number(uses)}`}
            {lastUsedAt && `, last ${formats.instant(lastUsedAt, timeZone)}`}
          </span>
        </p>
        <details class="more">
          <summary>Its words</summary>
          <pre class="mail-text small">{wording.skeleton.replaceAll(' ¶ ', '\n')}</pre>
          <p>
            <a href={`/api/wordings/${id}/bank`} download={`${senderKey || 'wording'}.ts`}>
              As a bank's file
            </a>
          </p>
        </details>
      </div>
      <div class="buttons">
        <Action id={id} does="forget" subject={title}>
          Forget
        </Action>
        {uses > 0 && (
          <Action id={id} does="take-back" subject={title}>
            Forget, and take back what it read
          </Action>
        )}
      </div>
    </li>
  )
}

function saysOf({ wording }: KnownWording): string {
  if (wording.outcome === 'ignored') return 'no transaction'
  return wording.kind === null ? 'asks which way' : t(`kinds.${wording.kind}`)
}

type ActionProps = { id: string; does: 'forget' | 'take-back'; subject: string; children: string }

function Action({ id, does, subject, children }: ActionProps) {
  const action = `/settings/wordings/${id}/${does}`
  return (
    <form
      method="post"
      action={action}
      hx-post={action}
      hx-target="closest [data-thing]"
      hx-swap="delete"
    >
      <button type="submit" class="button quiet compact">
        {children}
        <span class="visually-hidden"> {subject}</span>
      </button>
    </form>
  )
}
