/** Names and values; what is not known is left out. */

export function Facts({ facts }: { facts: Readonly<Record<string, string | null | false>> }) {
  const known = Object.entries(facts).filter(([, value]) => value)
  if (known.length === 0) return null
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
