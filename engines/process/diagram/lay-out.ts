import { type Cell, cellsOf } from './cells.ts'
import { columnsOf } from './columns.ts'
import type { DrawnPlaybook } from './drawn-playbook.ts'
import { type FlowEdge, type FlowNode, flowOf } from './flow.ts'
import { type Grid, gridOf } from './grid.ts'
import { orderOf } from './order.ts'
import { type Place, placeLabel, pointsOf } from './points.ts'
import { portsOf } from './ports.ts'
import { routesOf } from './routes.ts'
import { type Direction, GAP, sizeOf } from './sizes.ts'

/** All lengths are pixels of a diagram shown as large as it is; x grows to the right, y downwards, both from 0. */
export type Diagram = {
  direction: Direction
  width: number
  height: number
  nodes: DrawnNode[]
  edges: DrawnEdge[]
}

/** A node with its upper left corner. */
export type DrawnNode = FlowNode & { x: number; y: number; width: number; height: number }

/** An arrow from its first to its last point; every piece is level or upright. `labelAt` is the middle of its label. */
export type DrawnEdge = FlowEdge & { points: Point[]; labelAt: LabelPlace | null }

export type Point = { x: number; y: number }

/** `room` is the length of the piece that the label stands on. */
export type LabelPlace = Point & { room: number }

/**
 * Draws a playbook: columns by what waits for what, side-by-side stages below each other, ways back above and ways around
 * below the stages. The same playbook always gives the same drawing: 200 stages, the most there can be, take some ten milliseconds.
 */
export function layOut(playbook: DrawnPlaybook, direction: Direction = 'across'): Diagram {
  const flow = flowOf(playbook)
  const columns = columnsOf(flow)
  const { cells, taken } = cellsOf(flow, playbook.stages, orderOf(playbook.stages), columns)
  const routes = routesOf(flow, cells, taken)
  const grid = gridOf(flow, cells, routes, direction)
  const places = new Map(flow.nodes.map(node => [node.id, placeOf(node, cells, grid, direction)]))
  const ports = portsOf(routes, places)
  const turn = (along: number, across: number): Point =>
    direction === 'across' ? { x: along, y: across } : { x: across, y: along }
  const edges = routes.map(route => {
    const points = pointsOf(route, places, grid, ports)
    return { ...route.edge, points: points.map(([a, b]) => turn(a, b)), labelAt: labelOf(route.edge, points, turn) }
  })
  const size = turn(grid.length, grid.breadth)
  return { direction, width: size.x, height: size.y, nodes: flow.nodes.map(node => drawn(node, places)), edges }
}

function placeOf({ id, kind }: FlowNode, cells: ReadonlyMap<string, Cell>, grid: Grid, direction: Direction): Place {
  const { column, row } = cells.get(id) ?? { column: 0, row: 0 }
  const { width, height } = sizeOf(kind, direction)
  const [length, breadth] = direction === 'across' ? [width, height] : [height, width]
  const [along, across] = [grid.columnMiddle(column), grid.rowMiddle(row)]
  return { column, row, kind, along, across, length, breadth, width, height, direction }
}

function drawn(node: FlowNode, places: ReadonlyMap<string, Place>): DrawnNode {
  const place = places.get(node.id)
  const { along = GAP.margin, across = GAP.margin, width = 0, height = 0, direction = 'across' } = place ?? {}
  const [x, y] = direction === 'across' ? [along, across] : [across, along]
  return { ...node, x: x - width / 2, y: y - height / 2, width, height }
}

function labelOf(
  { label }: FlowEdge,
  points: readonly (readonly [number, number])[],
  turn: (along: number, across: number) => Point,
): LabelPlace | null {
  const place = label && placeLabel(points)
  return place ? { ...turn(place.along, place.across), room: place.room } : null
}
