import type { Label } from '../label.ts'
import type { DrawnPlaybook } from './drawn-playbook.ts'
import { FlowBuilder } from './flow-builder.ts'
import { orderOf } from './order.ts'
import { type StageParts, stageParts } from './stage-parts.ts'

/**
 * `skip` and `gate` let one of several ways be taken, `choice` likewise after a wait; `fork` and `join` part into ways
 * that are all taken and wait for all of them; `merge` brings back together what was only one of several ways.
 */
export type NodeKind = 'start' | 'end' | 'stage' | 'gate' | 'skip' | 'merge' | 'choice' | 'fork' | 'join'

export type FlowNode = {
  /** Unique, a letter first, then letters, digits and `_`: usable as a name in XML. */
  id: string
  kind: NodeKind
  /** The place of the stage in the playbook's list; null for what belongs to no stage. */
  stage: number | null
  /** How the project ends here. */
  outcome: string | null
  label: Label | null
}

/** `next` goes on, `skip` passes an optional stage by, `return` goes from the gate back to its stage to be mended. */
export type EdgeKind = 'next' | 'skip' | 'return' | 'loop' | 'branch'

export type FlowEdge = { id: string; kind: EdgeKind; from: string; to: string; label: Label | null }

export type Flow = { nodes: FlowNode[]; edges: FlowEdge[] }

/** The playbook as nodes and arrows, in the meaning that BPMN gives them. */
export function flowOf(playbook: DrawnPlaybook): Flow {
  const order = orderOf(playbook.stages)
  const parts = stageParts(playbook.stages, order)
  const flow = new FlowBuilder()
  flow.node('start', 'start')
  for (const part of parts) addStage(flow, part)
  addOrder(flow, parts)
  addEnds(flow, parts, playbook)
  addWaysBack(flow, parts, playbook)
  return flow.done()
}

function addStage(flow: FlowBuilder, { stage, chain }: StageParts): void {
  for (const { id, kind, label } of chain) flow.node(id, kind, { stage, label })
  for (const [place, node] of chain.slice(1).entries()) flow.edge('next', chain[place]?.id ?? '', node.id)
}

/** From whatever a stage waits for to its first node; from the start where it waits for nothing. */
function addOrder(flow: FlowBuilder, parts: readonly StageParts[]): void {
  const roots = parts.filter(({ starts }) => starts.length === 0)
  const source = roots.length > 1 ? flow.node('fork_start', 'fork') : 'start'
  if (roots.length > 1) flow.edge('next', 'start', source)
  for (const { head } of roots) flow.edge('next', source, head)
  for (const { head, starts, passJoin, passes } of parts) {
    for (const { event, stage } of starts) {
      const other = parts[stage]
      if (other) flow.edge('next', event === 'done' ? other.exit : (other.fork ?? other.head), head)
    }
    for (const stage of passes) if (passJoin) flow.edge('next', parts[stage]?.exit ?? '', passJoin)
  }
}

function addEnds(flow: FlowBuilder, parts: readonly StageParts[], { close }: DrawnPlaybook): void {
  const sinks = parts.filter(({ followed }) => !followed)
  const source = sinks.length > 1 ? flow.node('join_end', 'join') : (sinks[0]?.exit ?? 'start')
  if (sinks.length > 1) for (const { exit } of sinks) flow.edge('next', exit, source)
  flow.node('end', 'end', { outcome: close.outcome, label: close.label })
  flow.edge('next', source, 'end')
}

function addWaysBack(flow: FlowBuilder, parts: readonly StageParts[], { stages }: DrawnPlaybook): void {
  const places = new Map(stages.map(({ id }, index) => [id, index] as const).reverse())
  const backTo = (id: string) => parts[places.get(id) ?? -1]?.back
  for (const { stage, skip, skipTo, gate, box, looping } of parts) {
    const { loops = [], branches = [] } = stages[stage] ?? {}
    if (skip) flow.edge('skip', skip, skipTo ?? flow.onlyAfter(parts[stage]?.exit ?? ''))
    flow.edge('return', gate, box)
    for (const { to, label } of loops) flow.edge('loop', looping, backTo(to), label)
    for (const [number, { leads, label }] of branches.entries()) {
      const target = 'to' in leads ? backTo(leads.to) : endOf(flow, stage, number, leads.close, label)
      flow.edge('branch', gate, target, label)
    }
  }
}

function endOf(flow: FlowBuilder, stage: number, number: number, outcome: string, label: Label): string {
  return flow.node(`end_${stage}_${number}`, 'end', { stage, outcome, label })
}
