/** Everything that is recorded, to take along. */
export function Data() {
  return (
    <section class="card stack" aria-labelledby="export-title">
      <h2 id="export-title">Take it with you</h2>
      <p>Everything that is recorded, as a table for any spreadsheet.</p>
      <p>
        <a class="button" href="/api/export.csv" download>
          Export as CSV
        </a>
      </p>
    </section>
  )
}
