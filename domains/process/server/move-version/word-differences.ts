import type { Playbook, Stage } from '@yingce/process/playbook'
import { roleLabel } from '@yingce/process/role'
import { deliverableKey, type StageChange, stageChanges } from '@yingce/process/version/stage-changes'
import type { StageMapping } from '@yingce/process/version/version-effect'
import type { Label } from '#kernel/entity/field.ts'
import type { MovePreview, StageChangeView } from '../../shapes/version-move.ts'
import { criterionLabel } from '../word-report.ts'

/** What the two versions have different, stage by stage in the order of the new one; then what is gone. */
export function wordDifferences(
  from: Playbook,
  to: Playbook,
  mapping: readonly StageMapping[],
): MovePreview['differences'] {
  const sourceOf = (id: string) => mapping.find(one => one.to === id)?.from ?? id
  const current = to.stages.flatMap((stage): MovePreview['differences'] => {
    const before =
      from.stages.find(({ id }) => id === stage.id) ?? from.stages.find(({ id }) => id === sourceOf(stage.id))
    if (!before) return [{ key: stage.id, name: stage.name, kind: 'added', changes: contentsOf(stage) }]
    const changes = stageChanges(aligned(before, mapping), stage).map(one => wordChange(from, to, before, stage, one))
    return changes.length > 0 ? [{ key: stage.id, name: stage.name, kind: 'changed', changes }] : []
  })
  const known = new Set(to.stages.flatMap(({ id }) => [id, sourceOf(id)]))
  const gone = from.stages.filter(({ id }) => !known.has(id))
  return [...current, ...gone.map(({ id, name }) => ({ key: id, name, kind: 'removed' as const, changes: [] }))]
}

/** The stage with the ids that others have in the new version: who waits for a renamed stage waits for the same one. */
function aligned(stage: Stage, mapping: readonly StageMapping[]): Stage {
  const now = (id: string) => mapping.find(one => one.from === id)?.to ?? id
  return {
    ...stage,
    starts: { after: stage.starts.after.map(now), alongside: stage.starts.alongside.map(now) },
    passes: { after: stage.passes.after.map(now) },
    loops: stage.loops.map(one => ({ ...one, to: now(one.to) })),
    branches: stage.branches.map(one => ('to' in one.leads ? { ...one, leads: { to: now(one.leads.to) } } : one)),
  }
}

/** What a new stage asks and makes. */
function contentsOf(stage: Stage): StageChangeView[] {
  const added = (part: string, after: Label): StageChangeView => ({ part, change: 'added', before: null, after })
  return [
    ...stage.activities.map(one => added('activities', one.label)),
    ...stage.deliverables.map(one => added('deliverables', one.label)),
    ...stage.criteria.map(one => added('criteria', criterionLabel(one, one.check))),
  ]
}

function wordChange(from: Playbook, to: Playbook, before: Stage, after: Stage, change: StageChange): StageChangeView {
  const { part, change: kind, key } = change
  const words = (playbook: Playbook, stage: Stage) =>
    key === null ? plainWords(playbook, stage, part) : partWords(stage, part, key)
  return {
    ...{ part, change: kind },
    before: kind === 'added' ? null : words(from, before),
    after: kind === 'removed' ? null : words(to, after),
  }
}

function partWords(stage: Stage, part: StageChange['part'], key: string): Label | null {
  if (part === 'activities') return activityWords(stage, key)
  if (part === 'deliverables') return stage.deliverables.find(one => deliverableKey(one) === key)?.label ?? null
  const criterion = stage.criteria.find(({ id }) => id === key)
  return criterion ? criterionLabel(criterion, criterion.check) : null
}

function activityWords(stage: Stage, key: string): Label | null {
  const found = stage.activities.find(({ id }) => id === key)
  if (!found) return null
  const role = roleLabel(found.role)
  if (found.milestone) return { zh: `${found.label.zh}（${role.zh}）`, en: `${found.label.en} (${role.en})` }
  return {
    zh: `${found.label.zh}（${role.zh}，${found.days} 个工作日）`,
    en: `${found.label.en} (${role.en}, ${found.days} ${found.days === 1 ? 'workday' : 'workdays'})`,
  }
}

function plainWords(playbook: Playbook, stage: Stage, part: StageChange['part']): Label | null {
  switch (part) {
    case 'name':
      return stage.name
    case 'purpose':
      return stage.purpose
    case 'days':
      return daysWords(stage)
    case 'optional':
      return stage.optional ? { zh: '可以跳过', en: 'may be skipped' } : { zh: '必须做', en: 'may not be skipped' }
    case 'approval':
      return approvalWords(stage)
    case 'starts':
      return startWords(playbook, stage)
    default:
      return waysWords(stage)
  }
}

function daysWords({ days, repeats }: Stage): Label {
  const plain = { zh: `${days} 个工作日`, en: `${days} ${days === 1 ? 'workday' : 'workdays'}` }
  return repeats ? { zh: `${plain.zh} × ${repeats.times}`, en: `${plain.en} × ${repeats.times}` } : plain
}

function approvalWords({ approval: { mode, roles } }: Stage): Label {
  const joint = {
    any: { zh: '或', en: ' or ' },
    all: { zh: '和', en: ' and ' },
    sequence: { zh: '，再', en: ', then ' },
  }[mode]
  const labels = roles.map(roleLabel)
  return { zh: labels.map(one => one.zh).join(joint.zh), en: labels.map(one => one.en).join(joint.en) }
}

function startWords(playbook: Playbook, { starts, passes }: Stage): Label {
  const lines = [
    wait(playbook, starts.after, { zh: '在“{stages}”完成后开始', en: 'starts after {stages}' }),
    wait(playbook, starts.alongside, { zh: '与“{stages}”并行', en: 'runs beside {stages}' }),
    wait(playbook, passes.after, { zh: '在“{stages}”完成后才能通过', en: 'passes only after {stages}' }),
  ].filter(one => one !== null)
  if (lines.length === 0) return { zh: '随项目开始', en: 'starts with the project' }
  return { zh: lines.map(one => one.zh).join('；'), en: lines.map(one => one.en).join('; ') }
}

function wait({ stages }: Playbook, ids: readonly string[], sentence: Label): Label | null {
  if (ids.length === 0) return null
  const names = ids.map(id => stages.find(one => one.id === id)?.name ?? { zh: id, en: id })
  const zh = names.map(one => one.zh).join('、')
  return {
    zh: sentence.zh.replace('{stages}', zh),
    en: sentence.en.replace('{stages}', names.map(one => one.en).join(', ')),
  }
}

function waysWords({ branches, loops }: Stage): Label {
  const labels = [...branches, ...loops].map(one => one.label)
  if (labels.length === 0) return { zh: '没有其他去向', en: 'no other way out' }
  return { zh: labels.map(one => one.zh).join('、'), en: labels.map(one => one.en).join(', ') }
}
