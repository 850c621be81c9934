import type { FlowNode, NodeKind } from '../diagram/flow.ts'
import type { Diagram, DrawnEdge } from '../diagram/lay-out.ts'
import type { Language } from '../label.ts'
import type { Playbook, Stage } from '../playbook.ts'
import { nameOfEdge, nameOfNode } from './names.ts'
import { branchTold, gateTold, stageTold } from './telling.ts'
import type { BpmnWords } from './write-bpmn.ts'
import { type XmlNode, xml } from './xml.ts'

/** Every node and every arrow as an element of the process, tied to each other both ways as BPMN asks. */
export function elementsOf(playbook: Playbook, { nodes, edges }: Diagram, language: Language, words: BpmnWords) {
  const [incoming, outgoing] = [groupBy(edges, ({ to }) => to), groupBy(edges, ({ from }) => from)]
  const elements = nodes.map(node => {
    const stage = node.stage === null ? undefined : playbook.stages[node.stage]
    const [ins, outs] = [incoming.get(node.id) ?? [], outgoing.get(node.id) ?? []]
    return elementOf(node, stage, { ins, outs, language, words })
  })
  return [...elements, ...edges.map(edge => flowOf(edge, playbook, nodes, language, words))]
}

const ELEMENTS: Record<NodeKind, string> = {
  start: 'bpmn:startEvent',
  end: 'bpmn:endEvent',
  stage: 'bpmn:task',
  gate: 'bpmn:exclusiveGateway',
  skip: 'bpmn:exclusiveGateway',
  merge: 'bpmn:exclusiveGateway',
  choice: 'bpmn:exclusiveGateway',
  fork: 'bpmn:parallelGateway',
  join: 'bpmn:parallelGateway',
}

type Around = { ins: readonly DrawnEdge[]; outs: readonly DrawnEdge[]; language: Language; words: BpmnWords }

function elementOf(node: FlowNode, stage: Stage | undefined, { ins, outs, language, words }: Around): XmlNode {
  const { id, kind } = node
  const told = kind === 'stage' ? stageTold : kind === 'gate' ? gateTold : null
  const attributes = { id, name: nameOfNode(node, stage, language) ?? undefined }
  return xml(ELEMENTS[kind], { ...attributes, gatewayDirection: direction(kind, ins.length, outs.length) }, [
    told && stage ? xml('bpmn:documentation', {}, [told(stage, language, words)]) : null,
    ...ins.map(edge => xml('bpmn:incoming', {}, [edge.id])),
    ...outs.map(edge => xml('bpmn:outgoing', {}, [edge.id])),
    kind === 'stage' && stage?.repeats ? repeated(id, stage.repeats.times) : null,
    kind === 'end' && node.stage !== null ? xml('bpmn:terminateEventDefinition', { id: `${id}_at_once` }) : null,
  ])
}

/** An end by a branch ends everything that still runs beside it. */
function repeated(id: string, times: number): XmlNode {
  const count = xml('bpmn:loopCardinality', { 'xsi:type': 'bpmn:tFormalExpression', id: `${id}_times` }, [`${times}`])
  return xml('bpmn:multiInstanceLoopCharacteristics', { id: `${id}_repeats`, isSequential: true }, [count])
}

function direction(kind: NodeKind, ins: number, outs: number): string | undefined {
  if (!ELEMENTS[kind].endsWith('Gateway')) return undefined
  if (ins > 1 && outs > 1) return 'Mixed'
  return ins > 1 ? 'Converging' : 'Diverging'
}

function flowOf(
  edge: DrawnEdge,
  { stages }: Playbook,
  nodes: readonly FlowNode[],
  language: Language,
  words: BpmnWords,
): XmlNode {
  const { id, kind, from, to } = edge
  const from_ = nodes.find(node => node.id === from)
  const stage = stages[from_?.stage ?? -1]
  const branch = kind === 'branch' ? stage?.branches.find(({ label }) => label === edge.label) : undefined
  const told = branch && branch.criteria.length > 0 ? branchTold(branch, language, words) : null
  const name = nameOfEdge(edge, from_?.kind ?? 'start', language) ?? undefined
  return xml('bpmn:sequenceFlow', { id, name, sourceRef: from, targetRef: to }, [
    told === null ? null : xml('bpmn:documentation', {}, [told]),
  ])
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}
