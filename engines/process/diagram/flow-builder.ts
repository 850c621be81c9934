import type { Label } from '../label.ts'
import type { EdgeKind, Flow, FlowEdge, FlowNode, NodeKind } from './flow.ts'

/** Collects nodes and arrows, and gives the arrows their names. */
export class FlowBuilder {
  readonly #nodes: FlowNode[] = []
  readonly #edges: FlowEdge[] = []
  readonly #after = new Map<string, string>()

  node(id: string, kind: NodeKind, more: Partial<FlowNode> = {}): string {
    this.#nodes.push({ id, kind, stage: null, outcome: null, label: null, ...more })
    return id
  }

  /** An arrow to nothing, as a draft may have it, is left out. */
  edge(kind: EdgeKind, from: string, to: string | undefined, label: Label | null = null): void {
    if (to === undefined || from === '') return
    this.#edges.push({ id: `flow_${this.#edges.length}`, kind, from, to, label })
    if (kind === 'next' && !this.#after.has(from)) this.#after.set(from, to)
  }

  /** Where a node goes on that has one way on. */
  onlyAfter(id: string): string | undefined {
    return this.#after.get(id)
  }

  done(): Flow {
    return { nodes: this.#nodes, edges: this.#edges }
  }
}
