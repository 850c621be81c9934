import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedPlaybooks } from '../tests/shipped-playbooks.ts'
import type { DrawnPlaybook, DrawnStage } from './drawn-playbook.ts'
import { type Diagram, type DrawnEdge, type DrawnNode, layOut } from './lay-out.ts'

const DIRECTIONS = ['across', 'down'] as const
const shipped = shippedPlaybooks()

describe.each(shipped.map(playbook => [playbook.id, playbook] as const))('%s', (_, playbook) => {
  test.each(DIRECTIONS)('is drawn %s with every stage, its gate and no arrow through a box', direction => {
    const diagram = layOut(playbook, direction)
    expect(diagram.nodes.filter(({ kind }) => kind === 'stage').map(({ stage }) => stage)).toEqual([
      ...playbook.stages.keys(),
    ])
    expect(diagram.nodes.filter(({ kind }) => kind === 'gate')).toHaveLength(playbook.stages.length)
    expect(faults(diagram)).toEqual([])
  })

  test('shows every loop and every branch with its label', () => {
    const labels = layOut(playbook).edges.flatMap(({ label }) => label?.zh ?? [])
    const given = playbook.stages.flatMap(({ loops, branches }) => [...loops, ...branches].map(({ label }) => label.zh))
    expect(labels.toSorted()).toEqual(given.toSorted())
  })

  test('is drawn the same each time', () => {
    expect(layOut(playbook)).toEqual(layOut(structuredClone(playbook)))
  })
})

test('stages side by side stand below each other, those one after another behind each other', () => {
  const { nodes } = layOut(found('P4'))
  const [tender, contract, payment] = [5, 6, 7].map(place => box(nodes, place))
  expect(contract?.x).toBe(payment?.x)
  expect(payment?.y).toBeGreaterThan((contract?.y ?? 0) + (contract?.height ?? 0))
  expect(tender?.y).toBe(contract?.y)
  expect(tender?.x).toBeLessThan(contract?.x ?? 0)
})

test('read downwards, columns become rows', () => {
  const { nodes } = layOut(found('P4'), 'down')
  const [contract, payment] = [6, 7].map(place => box(nodes, place))
  expect(contract?.y).toBe(payment?.y)
  expect(payment?.x).toBeGreaterThan((contract?.x ?? 0) + (contract?.width ?? 0))
})

test('an optional stage has a way around it, a lost tender an end of its own, a void one a way back', () => {
  const { nodes, edges } = layOut(found('P4'))
  expect(edges.filter(({ kind }) => kind === 'skip').map(({ from }) => from)).toEqual(['skip_4', 'skip_5'])
  expect(nodes.filter(({ kind }) => kind === 'end').map(({ outcome }) => outcome)).toEqual(['completed', 'lost'])
  expect(edges.filter(({ kind }) => kind === 'branch').map(({ from, to }) => [from, to])).toEqual([
    ['gate_5', 'end_5_0'],
    ['gate_5', 'skip_5'],
  ])
})

test('what waits for two stages of which one waits for the other is drawn behind that one alone', () => {
  const { edges } = layOut(found('P1'))
  expect(edges.filter(({ to }) => to === 'stage_6').map(({ from, kind }) => [from, kind])).toEqual([
    ['wait_5', 'next'],
    ['gate_6', 'return'],
  ])
})

test('a draft without stages, with unknown ones and with circles is drawn too', () => {
  expect(layOut(playbookOf([])).nodes.map(({ id }) => id)).toEqual(['start', 'end'])
  const circle = [stage('a', ['b', 'nowhere', 'a']), stage('b', ['a']), stage('b', ['a'])]
  expect(faults(layOut(playbookOf(circle)))).toEqual([])
})

test('any playbook is drawn whole, no arrow through a box, no node upon another', () => {
  fc.assert(
    fc.property(anyStages, fc.constantFrom(...DIRECTIONS), (stages, direction) => {
      const diagram = layOut(playbookOf(stages), direction)
      expect(faults(diagram)).toEqual([])
      const box = diagram.nodes.filter(({ kind }) => kind === 'stage')
      expect(box).toHaveLength(stages.length)
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('two hundred stages, the most that a playbook may have, are drawn as well as four', () => {
  const stages = Array.from({ length: 200 }, (_, index) => ({
    ...stage(`s${index}`, index > 0 ? [`s${index - 1 - (index % 3 === 0 ? 1 : 0)}`] : []),
    optional: index % 7 === 0,
    loops: index % 10 === 9 ? [{ to: `s${index - 9}`, label: { zh: '回', en: 'Back' } }] : [],
  }))
  expect(faults(layOut(playbookOf(stages)))).toEqual([])
})

const anyStages = fc
  .integer({ min: 1, max: 9 })
  .chain(count =>
    fc.array(fc.array(fc.nat(count + 1), { maxLength: 3 }), { minLength: count * 4, maxLength: count * 4 }),
  )
  .map(refs =>
    Array.from({ length: refs.length / 4 }, (_, index) => anyStage(index, refs.slice(index * 4, index * 4 + 4))),
  )

function anyStage(index: number, [after = [], alongside = [], passes = [], back = []]: number[][]): DrawnStage {
  const named = (places: number[]) => places.map(place => `s${place}`)
  const label = { zh: '回', en: 'Back' }
  return {
    ...stage(`s${index}`, named(after.filter((place, n) => n < 2 || place < index))),
    starts: { after: named(after), alongside: named(alongside.slice(0, 1)) },
    passes: { after: named(passes.slice(0, 1)) },
    optional: back.length === 2,
    loops: back.slice(0, 1).map(place => ({ to: `s${place}`, label })),
    branches: back.slice(1).map((place, n) => ({
      id: `b${n}`,
      label,
      leads: place % 2 === 0 ? { to: `s${place}` } : { close: 'lost' },
    })),
  }
}

function stage(id: string, after: string[]): DrawnStage {
  const starts = { after, alongside: [] }
  return { id, name: { zh: id, en: id }, starts, passes: { after: [] }, optional: false, loops: [], branches: [] }
}

function playbookOf(stages: DrawnStage[]): DrawnPlaybook {
  const label = { zh: '完', en: 'Done' }
  return { id: 'T', name: label, stages, close: { outcome: 'completed', label } }
}

function found(id: string): DrawnPlaybook {
  const playbook = shipped.find(one => one.id === id)
  if (!playbook) throw new Error(id)
  return playbook
}

function box(nodes: readonly DrawnNode[], stage: number): DrawnNode | undefined {
  return nodes.find(node => node.kind === 'stage' && node.stage === stage)
}

/** What a reader would stumble over. */
function faults({ nodes, edges, width, height }: Diagram): string[] {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const outside = nodes.filter(({ x, y, width: w, height: h }) => x < 0 || y < 0 || x + w > width || y + h > height)
  const upon = nodes.flatMap((one, index) => nodes.slice(index + 1).filter(other => overlap(one, other)))
  return [
    ...outside.map(({ id }) => `${id} lies outside`),
    ...upon.map(({ id }) => `${id} lies upon another`),
    ...edges.flatMap(edge => edgeFaults(edge, nodes, byId)),
  ]
}

function edgeFaults(edge: DrawnEdge, nodes: readonly DrawnNode[], byId: ReadonlyMap<string, DrawnNode>): string[] {
  const { id, points, from, to } = edge
  const slanted = points.some(({ x, y }, n) => n > 0 && x !== points[n - 1]?.x && y !== points[n - 1]?.y)
  const through = nodes.filter(node => points.some((point, n) => n > 0 && cuts(points[n - 1] ?? point, point, node)))
  const ends = [touches(byId.get(from), points[0]), touches(byId.get(to), points.at(-1))]
  return [
    ...(slanted ? [`${id} is slanted`] : []),
    ...(ends.includes(false) ? [`${id} does not reach ${from} and ${to}`] : []),
    ...through.map(node => `${id} from ${from} to ${to} cuts ${node.id}`),
  ]
}

const overlap = (a: DrawnNode, b: DrawnNode) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

type XY = { x: number; y: number }

/** A little within its edge, which an arrow touches; a diamond and a circle leave their corners free. */
function cuts(a: XY, b: XY, { kind, x, y, width, height }: DrawnNode): boolean {
  const inset = kind === 'stage' ? 1 : width / 3
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)]
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)]
  return right > x + inset && left < x + width - inset && bottom > y + inset && top < y + height - inset
}

function touches(node: DrawnNode | undefined, point: XY | undefined): boolean {
  if (!node || !point) return false
  const { x, y, width, height } = node
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height
}
