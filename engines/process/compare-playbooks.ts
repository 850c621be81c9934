import { compareStage } from './compare/compare-stage.ts'
import { listChanges } from './compare/list-changes.ts'
import { comparing, type PlaybookWords, plainWords } from './compare/words.ts'
import type { Label } from './label.ts'
import type { Playbook, Stage } from './playbook.ts'
import { roleLabel } from './role.ts'

export type { PlaybookWords } from './compare/words.ts'

/** One thing that differs between two versions of a playbook. `stageId` is null where the whole is meant. */
export type PlaybookChange = {
  code: PlaybookChangeCode
  stageId: string | null
  /** What stands in the {places} of its sentence. */
  params: Readonly<Record<string, Label | number>>
}

export const PLAYBOOK_CHANGE_CODES = [
  'playbook_renamed',
  'summary_changed',
  'role_added',
  'role_removed',
  'close_changed',
  'stage_added',
  'stage_removed',
  'stage_renamed',
  'stage_moved',
  'purpose_changed',
  'days_changed',
  'made_optional',
  'made_required',
  'repeats_changed',
  'starts_changed',
  'passes_changed',
  'activity_added',
  'activity_removed',
  'activity_renamed',
  'activity_help_changed',
  'activity_days_changed',
  'activity_role_changed',
  'activity_order_changed',
  'activity_made_milestone',
  'activity_made_work',
  'deliverable_added',
  'deliverable_removed',
  'deliverable_renamed',
  'deliverable_moved',
  'criterion_added',
  'criterion_removed',
  'criterion_reworded',
  'criterion_check_changed',
  'criterion_param_changed',
  'approval_mode_changed',
  'approver_added',
  'approver_removed',
  'loop_added',
  'loop_removed',
  'loop_renamed',
  'branch_added',
  'branch_removed',
  'branch_renamed',
  'branch_leads_elsewhere',
  'branch_role_added',
  'branch_role_removed',
  'branch_criterion_added',
  'branch_criterion_removed',
  'branch_criterion_reworded',
  'branch_criterion_check_changed',
  'branch_criterion_param_changed',
  'reordered',
] as const

export type PlaybookChangeCode = (typeof PLAYBOOK_CHANGE_CODES)[number]

/**
 * Everything that differs from one version to another, but for their ids and numbers: first of the whole, then what is
 * gone, then stage by stage in the order of the later version. None only where both say the same.
 */
export function comparePlaybooks(
  before: Playbook,
  after: Playbook,
  words: PlaybookWords = plainWords,
): PlaybookChange[] {
  return [...wholeChanges(before, after), ...stageChanges(before, after, words)]
}

function wholeChanges(before: Playbook, after: Playbook): PlaybookChange[] {
  const tell = comparing(null)
  const roles = listChanges(before.roles, after.roles, role => role)
  const close = JSON.stringify(before.close) !== JSON.stringify(after.close)
  return [
    ...tell.texts('playbook_renamed', before.name, after.name),
    ...tell.texts('summary_changed', before.summary, after.summary),
    ...roles.added.map(role => tell.one('role_added', { role: roleLabel(role) })),
    ...roles.removed.map(role => tell.one('role_removed', { role: roleLabel(role) })),
    ...tell.reordered(roles, { zh: '角色', en: 'roles' }),
    ...(close ? [tell.one('close_changed', { from: before.close.label, to: after.close.label })] : []),
  ]
}

function stageChanges(before: Playbook, after: Playbook, words: PlaybookWords): PlaybookChange[] {
  const { added, removed, kept, moved } = listChanges(before.stages, after.stages, ({ id }) => id)
  const later = after.stages.flatMap(stage => {
    const tell = comparing(stage.id)
    if (added.includes(stage)) return [tell.one('stage_added', { stage: stage.name })]
    const was = kept.find(([, now]) => now === stage)?.[0]
    const place = moved.includes(stage) ? [tell.one('stage_moved', placeIn(after, stage))] : []
    return was ? [...place, ...compareStage(was, stage, before, after, words)] : place
  })
  const gone = removed.map(stage => comparing(stage.id).one('stage_removed', { stage: stage.name }))
  return [...gone, ...later]
}

/** Behind which stage it stands now. */
function placeIn({ stages }: Playbook, stage: Stage): Record<string, Label> {
  const behind = stages[stages.indexOf(stage) - 1]
  const place = behind
    ? { zh: `移到“${behind.name.zh}”之后`, en: `moved behind “${behind.name.en}”` }
    : { zh: '移到最前', en: 'moved to the front' }
  return { stage: stage.name, place }
}
