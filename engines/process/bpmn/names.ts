import type { EdgeKind, FlowNode, NodeKind } from '../diagram/flow.ts'
import type { DrawnEdge } from '../diagram/lay-out.ts'
import type { Label, Language } from '../label.ts'
import type { Stage } from '../playbook.ts'

/** What stands at a node; null where the sign says enough. */
export function nameOfNode({ kind, label }: FlowNode, stage: Stage | undefined, language: Language): string | null {
  if (kind === 'stage' && stage) return `${stage.id} ${stage.name[language]}`
  if (kind === 'gate' && stage) return `${stage.id} ${NODES.gate[language]}`
  if (kind === 'skip' && stage) return `${stage.name[language]}${language === 'zh' ? '？' : '?'}`
  return kind === 'start' ? NODES.start[language] : (label?.[language] ?? null)
}

/** What stands at an arrow; the ordinary way is named only where there are others. */
export function nameOfEdge({ kind, label }: DrawnEdge, from: NodeKind, language: Language): string | null {
  if (label) return label[language]
  if (kind === 'next') return from === 'gate' ? PASSED[language] : from === 'skip' ? NEEDED[language] : null
  return EDGES[kind]?.[language] ?? null
}

const NODES = {
  start: { zh: '项目开始', en: 'The project starts' },
  gate: { zh: '关口', en: 'gate' },
} satisfies Record<string, Label>

const PASSED = { zh: '通过', en: 'Passed' }
const NEEDED = { zh: '需要', en: 'Needed' }

const EDGES: Partial<Record<EdgeKind, Label>> = {
  return: { zh: '退回修改', en: 'Returned to be mended' },
  skip: { zh: '跳过，写明原因', en: 'Skipped, with the reason' },
}
