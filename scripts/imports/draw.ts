/** The picture of who imports whom and who calls whom, for Mermaid. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'smol-toml'
import { type Modules, roomOf } from './modules.ts'

type Edge = readonly [from: string, to: string]
type Config = { name: string; services?: Array<{ service: string }> }

/** Whoever is bound to whom by what is deployed, as the workers' configurations say it. */
export function callsOf(root: string): Array<Edge> {
  return globSync('{wrangler.toml,workers/*/wrangler.toml}', { cwd: root }).flatMap((file) => {
    const { services = [] } = parse(readFileSync(join(root, file), 'utf8')) as Config
    const from = file === 'wrangler.toml' ? 'pages' : dirname(file)
    return services.map(({ service }): Edge => [from, `workers/${service}`])
  })
}

/** A line per room, then one per pair of rooms; `-->` imports, `-. RPC .->` calls. */
export function draw(modules: Modules, calls: ReadonlyArray<Edge>): string {
  const imports = [...modules].flatMap(([file, all]) =>
    all
      .filter(({ of }) => modules.has(of) && roomOf(of) !== roomOf(file))
      .map(({ of }) => `${idOf(roomOf(file))} --> ${idOf(roomOf(of))}`),
  )
  const calling = calls.map(([from, to]) => `${idOf(from)} -. RPC .-> ${idOf(to)}`)
  const rooms = new Set([...modules.keys()].map(roomOf))
  const places = [...rooms].map((room) => `${idOf(room)}${shape(room)}`)
  return ['flowchart LR', ...sorted(places), ...sorted(calling), ...sorted(imports)].join('\n  ')
}

/** Workers are boxes, packages are rounded; `shared` is a folder of workers that is none. */
function shape(room: string): string {
  return room.startsWith('packages/') ? `(${room})` : `[${room}]`
}

function idOf(room: string): string {
  return room.replace(/^(?:workers|packages)\//, '')
}

function sorted(lines: ReadonlyArray<string>): Array<string> {
  return [...new Set(lines)].sort()
}
