import type { Label } from '../label.ts'
import type { DrawnStage } from './drawn-playbook.ts'
import type { NodeKind } from './flow.ts'
import type { Awaited, StageOrder } from './order.ts'

export type ChainNode = { id: string; kind: NodeKind; label: Label | null }

/** The nodes of one stage in their order, and which of them others are tied to. */
export type StageParts = StageOrder & {
  stage: number
  chain: ChainNode[]
  head: string
  exit: string
  box: string
  gate: string
  /** Where loops leave from. */
  looping: string
  /** Where a loop or a branch comes back to: behind what waits for others, which do not come again. */
  back: string
  /** What lets others start beside this stage. */
  fork: string | null
  passJoin: string | null
  skip: string | null
  /** Where the way around an optional stage ends; null for the node after the stage. */
  skipTo: string | null
  followed: boolean
}

/** Which nodes each stage needs: only what its order asks for. */
export function stageParts(stages: readonly DrawnStage[], order: readonly StageOrder[]): StageParts[] {
  const ties = tiesOf(stages, order)
  return stages.map((stage, index) => partsOf(stage, index, ties))
}

interface Ties {
  order: readonly StageOrder[]
  /** How many stages start beside each, and how many wait for the end of each. */
  beside: number[]
  behind: number[]
  cameBackTo: Set<number>
  sinks: number
}

function tiesOf(stages: readonly DrawnStage[], order: readonly StageOrder[]): Ties {
  const [beside, behind] = [stages.map(() => 0), stages.map(() => 0)]
  const count = (list: number[], place: number) => {
    list[place] = (list[place] ?? 0) + 1
  }
  for (const { starts, passes } of order) {
    for (const { event, stage } of starts) count(event === 'started' ? beside : behind, stage)
    for (const stage of passes) count(behind, stage)
  }
  const sinks = behind.filter(number => number === 0).length
  return { order, beside, behind, cameBackTo: targetsOf(stages), sinks }
}

function targetsOf(stages: readonly DrawnStage[]): Set<number> {
  const places = new Map(stages.map(({ id }, index) => [id, index] as const).reverse())
  const ids = stages.flatMap(({ loops, branches }) => [
    ...loops.map(({ to }) => to),
    ...branches.flatMap(({ leads }) => ('to' in leads ? [leads.to] : [])),
  ])
  return new Set(ids.flatMap(id => places.get(id) ?? []))
}

function partsOf(stage: DrawnStage, index: number, ties: Ties): StageParts {
  const { starts, passes } = ties.order[index] ?? { starts: [], passes: [] }
  const has = hasOf(stage, index, ties, starts, passes)
  const label = stage.name
  const named = (kind: string) => `${kind}_${index}`
  const chain: ChainNode[] = NODES.filter(({ name }) => has[name]).map(({ name, kind }) => ({
    id: named(name),
    kind,
    label: kind === 'stage' ? label : null,
  }))
  const first = (names: (keyof Has)[]) => named(names.find(name => has[name]) ?? 'stage')
  return {
    ...{ starts, passes, stage: index, chain, box: named('stage'), gate: named('gate') },
    ...{ head: chain[0]?.id ?? '', exit: chain.at(-1)?.id ?? '' },
    looping: first(['choice', 'gate']),
    back: first(['entry', 'skip', 'stage']),
    fork: has.fork ? named('fork') : null,
    passJoin: has.wait ? named('wait') : null,
    skip: has.skip ? named('skip') : null,
    skipTo: has.merge ? named('merge') : null,
    followed: (ties.behind[index] ?? 0) > 0,
  }
}

type Has = Record<(typeof NODES)[number]['name'], boolean>

/** In the order of the way through a stage. */
const NODES = [
  { name: 'join', kind: 'join' },
  { name: 'entry', kind: 'merge' },
  { name: 'fork', kind: 'fork' },
  { name: 'skip', kind: 'skip' },
  { name: 'stage', kind: 'stage' },
  { name: 'gate', kind: 'gate' },
  { name: 'merge', kind: 'merge' },
  { name: 'wait', kind: 'join' },
  { name: 'choice', kind: 'choice' },
  { name: 'split', kind: 'fork' },
] as const

function hasOf(
  stage: DrawnStage,
  index: number,
  ties: Ties,
  starts: readonly Awaited[],
  passes: readonly number[],
): Has {
  const beside = (ties.beside[index] ?? 0) > 0
  const behind = ties.behind[index] ?? 0
  const wait = passes.length > 0
  return {
    join: starts.length > 1,
    entry: beside && ties.cameBackTo.has(index),
    fork: beside,
    skip: stage.optional,
    stage: true,
    gate: true,
    merge: stage.optional && (wait || behind > 1 || meetsAll(index, behind, ties)),
    wait,
    choice: wait && stage.loops.length > 0,
    split: behind > 1,
  }
}

/** Whether the one node after the stage takes all of its ways at once, so that only one way may lead to it from here. */
function meetsAll(index: number, behind: number, { order, beside, cameBackTo, sinks }: Ties): boolean {
  if (behind === 0) return sinks > 1
  const next = order.findIndex(
    ({ starts, passes }) => passes.includes(index) || starts.some(one => one.event === 'done' && one.stage === index),
  )
  const follower = order[next]
  if (!follower || follower.passes.includes(index) || follower.starts.length > 1) return true
  return (beside[next] ?? 0) > 0 && !cameBackTo.has(next)
}
