import type { Cell } from './cells.ts'
import type { Flow } from './flow.ts'
import type { Route, Step } from './routes.ts'
import { CIRCLE_ROOM, type Direction, GAP, sizeOf } from './sizes.ts'
import { type Span, type Tracks, tracksOf } from './tracks.ts'

/** Where columns, rows and the lines between them lie, in pixels along and across the reading direction. */
export type Grid = {
  length: number
  breadth: number
  columnMiddle(column: number): number
  rowMiddle(row: number): number
  gapLine(route: Route, gap: number): number
  channelLine(route: Route, channel: number, lower: boolean): number
}

export function gridOf(flow: Flow, cells: ReadonlyMap<string, Cell>, routes: readonly Route[], at: Direction): Grid {
  const { columns, rows } = sizesOf(flow, cells, at)
  const gaps = linesIn(routes, cells, gapSpans)
  const channels = linesIn(routes, cells, channelSpans)
  const counted = (lines: ReadonlyMap<string, Tracks>, name: string) => lines.get(name)?.count ?? 0
  const gapSize = (gap: number) => GAP.column + GAP.columnTrack * counted(gaps, `${gap}`)
  const channelSize = (n: number) =>
    GAP.row + GAP.rowTrack * (counted(channels, `${n}:upper`) + counted(channels, `${n}:lower`))
  const along = strip(columns, gap => (gap === 0 ? 0 : gapSize(gap - 1)))
  const across = strip(rows, channelSize)
  return {
    length: along.end + GAP.margin,
    breadth: across.end + channelSize(rows.length) + GAP.margin,
    columnMiddle: column => (along.starts[column] ?? 0) + (columns[column] ?? 0) / 2,
    rowMiddle: row => (across.starts[row] ?? 0) + (rows[row] ?? 0) / 2,
    gapLine: (route, gap) => {
      const track = gaps.get(`${gap}`)?.trackOf.get(gapKey(route, gap, cells)) ?? 0
      return (along.starts[gap] ?? 0) + (columns[gap] ?? 0) + GAP.column / 2 + GAP.columnTrack * (track + 0.5)
    },
    channelLine: ({ edge }, n, lower) => {
      const track = channels.get(`${n}:${lower ? 'lower' : 'upper'}`)?.trackOf.get(edge.id) ?? 0
      const room = GAP.row / 2 + GAP.rowTrack * (track + 0.5)
      const end = n < rows.length ? (across.starts[n] ?? 0) : across.end + channelSize(n)
      return lower ? end - room : end - channelSize(n) + room
    },
  }
}

function sizesOf({ nodes }: Flow, cells: ReadonlyMap<string, Cell>, at: Direction) {
  const [columns, rows]: [number[], number[]] = [[], []]
  for (const { id, kind } of nodes) {
    const { column, row } = cells.get(id) ?? { column: 0, row: 0 }
    const { width, height } = sizeOf(kind, at)
    const labelled = kind === 'end' && at === 'across' ? CIRCLE_ROOM : 0
    columns[column] = Math.max(columns[column] ?? 0, at === 'across' ? width : height, labelled)
    rows[row] = Math.max(rows[row] ?? 0, at === 'across' ? height : width, smallest(at))
  }
  return { columns: Array.from(columns, size => size ?? 0), rows: Array.from(rows, size => size ?? smallest(at)) }
}

/** Every row is as broad as a stage. */
function smallest(at: Direction): number {
  const { width, height } = sizeOf('stage', at)
  return at === 'across' ? height : width
}

function strip(sizes: readonly number[], roomBefore: (place: number) => number): { starts: number[]; end: number } {
  let end = GAP.margin
  const starts = sizes.map((size, place) => {
    const start = end + roomBefore(place)
    end = start + size
    return start
  })
  return { starts, end }
}

type Named = Span & { channel: string }

function linesIn(
  routes: readonly Route[],
  cells: ReadonlyMap<string, Cell>,
  spansOf: (route: Route, cells: ReadonlyMap<string, Cell>) => Named[],
): Map<string, Tracks> {
  const byChannel = new Map<string, Span[]>()
  for (const { channel, ...span } of routes.flatMap(route => spansOf(route, cells))) {
    const spans = byChannel.get(channel)
    if (spans) spans.push(span)
    else byChannel.set(channel, [span])
  }
  return new Map([...byChannel].map(([channel, spans]) => [channel, tracksOf(spans)]))
}

/** Rows lie at odd places, the channels between them at even ones. */
function gapSpans(route: Route, cells: ReadonlyMap<string, Cell>): Named[] {
  const rowAt = (id: string) => 2 * (cells.get(id)?.row ?? 0) + 1
  const before = (place: number) => channelPlace(route.steps[place - 1]) ?? rowAt(route.edge.from)
  const behind = (place: number) => channelPlace(route.steps[place + 1]) ?? rowAt(route.edge.to)
  return route.steps.flatMap((step, place) => {
    if (!('gap' in step)) return []
    const key = gapKey(route, step.gap, cells)
    return [{ channel: `${step.gap}`, key, from: before(place), to: behind(place) }]
  })
}

function channelPlace(step: Step | undefined): number | undefined {
  return step && 'channel' in step ? 2 * step.channel : undefined
}

/** What leaves one node shares its line up to where it parts, and so does what comes together. */
function gapKey({ edge }: Route, gap: number, cells: ReadonlyMap<string, Cell>): string {
  if (edge.kind !== 'next') return edge.id
  return gap === cells.get(edge.from)?.column ? `from ${edge.from}` : `to ${edge.to}`
}

/** Columns lie at even places, the gaps behind them at odd ones. */
function channelSpans(route: Route, cells: ReadonlyMap<string, Cell>): Named[] {
  const columnAt = (id: string) => 2 * (cells.get(id)?.column ?? 0)
  const before = (place: number) => gapPlace(route.steps[place - 1]) ?? columnAt(route.edge.from)
  const behind = (place: number) => gapPlace(route.steps[place + 1]) ?? columnAt(route.edge.to)
  return route.steps.flatMap((step, place) => {
    if (!('channel' in step)) return []
    const channel = `${step.channel}:${step.lower ? 'lower' : 'upper'}`
    return [{ channel, key: route.edge.id, from: before(place), to: behind(place) }]
  })
}

function gapPlace(step: Step | undefined): number | undefined {
  return step && 'gap' in step ? 2 * step.gap + 1 : undefined
}
