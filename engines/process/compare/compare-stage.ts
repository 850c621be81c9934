import type { PlaybookChange } from '../compare-playbooks.ts'
import type { Label } from '../label.ts'
import type { Activity, ApprovalMode, Deliverable, Playbook, Stage } from '../playbook.ts'
import { roleLabel } from '../role.ts'
import { compareCriteria } from './compare-criteria.ts'
import { compareBranches, compareLoops } from './compare-ways.ts'
import { listChanges } from './list-changes.ts'
import { comparing, listLabel, NOT_SET, type PlaybookWords, same } from './words.ts'

/** What differs in a stage that both versions have. */
export function compareStage(
  was: Stage,
  is: Stage,
  before: Playbook,
  after: Playbook,
  words: PlaybookWords,
): PlaybookChange[] {
  const tell = comparing(is.id)
  return [
    ...tell.texts('stage_renamed', was.name, is.name),
    ...tell.texts('purpose_changed', was.purpose, is.purpose),
    ...tell.numbers('days_changed', was.days, is.days),
    ...(was.optional === is.optional ? [] : [tell.one(is.optional ? 'made_optional' : 'made_required', {})]),
    ...repeats(was, is),
    ...order(was, is, before, after),
    ...activities(was, is),
    ...deliverables(was, is),
    ...compareCriteria(is.id, was.criteria, is.criteria, words),
    ...approval(was, is),
    ...compareBranches(was, is, before, after, words),
    ...compareLoops(was, is, before, after),
  ]
}

function repeats(was: Stage, is: Stage): PlaybookChange[] {
  const said = ({ repeats }: Stage): Label =>
    repeats
      ? { zh: `${repeats.label.zh} × ${repeats.times}`, en: `${repeats.label.en} × ${repeats.times}` }
      : { zh: '不重复', en: 'not repeated' }
  return comparing(is.id).texts('repeats_changed', said(was), said(is))
}

function order(was: Stage, is: Stage, before: Playbook, after: Playbook): PlaybookChange[] {
  const tell = comparing(is.id)
  const starts = sameList(was.starts.after, is.starts.after) && sameList(was.starts.alongside, is.starts.alongside)
  const passes = sameList(was.passes.after, is.passes.after)
  return [
    ...(starts ? [] : [tell.one('starts_changed', { from: startOf(was, before), to: startOf(is, after) })]),
    ...(passes
      ? []
      : [tell.one('passes_changed', { from: namesOf(was.passes.after, before), to: namesOf(is.passes.after, after) })]),
  ]
}

function startOf({ starts }: Stage, playbook: Playbook): Label {
  const after = namesOf(starts.after, playbook)
  if (starts.alongside.length === 0) return after
  const beside = namesOf(starts.alongside, playbook)
  return { zh: `${after.zh}；并行：${beside.zh}`, en: `${after.en}; beside: ${beside.en}` }
}

function namesOf(ids: readonly string[], { stages }: Playbook): Label {
  return listLabel(ids.map(id => stages.find(stage => stage.id === id)?.name ?? same(id)))
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index])
}

function activities(was: Stage, is: Stage): PlaybookChange[] {
  const tell = comparing(is.id)
  const lists = listChanges(was.activities, is.activities, ({ id }) => id)
  return [
    ...lists.added.map(({ label }) => tell.one('activity_added', { activity: label })),
    ...lists.removed.map(({ label }) => tell.one('activity_removed', { activity: label })),
    ...lists.kept.flatMap(([earlier, later]) => activity(earlier, later, was, is)),
    ...tell.reordered(lists, { zh: '活动', en: 'activities' }),
  ]
}

function activity(was: Activity, is: Activity, before: Stage, after: Stage): PlaybookChange[] {
  const tell = comparing(after.id)
  const named = { activity: is.label }
  const follows = ({ after: ids }: Activity, { activities }: Stage) =>
    listLabel(ids.map(id => activities.find(one => one.id === id)?.label ?? same(id)))
  return [
    ...tell.texts('activity_renamed', was.label, is.label),
    ...tell.texts('activity_help_changed', was.help, is.help, named),
    ...tell.numbers('activity_days_changed', was.days, is.days, named),
    ...tell.texts('activity_role_changed', roleLabel(was.role), roleLabel(is.role), named),
    ...(sameList(was.after, is.after)
      ? []
      : [tell.one('activity_order_changed', { ...named, from: follows(was, before), to: follows(is, after) })]),
    ...(was.milestone === is.milestone
      ? []
      : [tell.one(is.milestone ? 'activity_made_milestone' : 'activity_made_work', named)]),
  ]
}

function deliverables(was: Stage, is: Stage): PlaybookChange[] {
  const tell = comparing(is.id)
  const keyOf = ({ type, kind }: Deliverable) => `${type} ${kind ?? ''}`
  const lists = listChanges(was.deliverables, is.deliverables, keyOf)
  return [
    ...lists.added.map(({ label }) => tell.one('deliverable_added', { deliverable: label })),
    ...lists.removed.map(({ label }) => tell.one('deliverable_removed', { deliverable: label })),
    ...lists.kept.flatMap(([earlier, later]) => [
      ...tell.texts('deliverable_renamed', earlier.label, later.label),
      ...tell.texts('deliverable_moved', same(earlier.where), same(later.where), { deliverable: later.label }),
    ]),
    ...tell.reordered(lists, { zh: '交付物', en: 'deliverables' }),
  ]
}

const MODES = {
  any: { zh: '任一人批准即可', en: 'any of them' },
  all: { zh: '全部批准', en: 'all of them' },
  sequence: { zh: '依次批准', en: 'one after the other' },
} satisfies Record<ApprovalMode, Label>

function approval(was: Stage, is: Stage): PlaybookChange[] {
  const tell = comparing(is.id)
  const roles = listChanges(was.approval.roles, is.approval.roles, role => role)
  return [
    ...tell.texts('approval_mode_changed', MODES[was.approval.mode] ?? NOT_SET, MODES[is.approval.mode] ?? NOT_SET),
    ...roles.added.map(role => tell.one('approver_added', { role: roleLabel(role) })),
    ...roles.removed.map(role => tell.one('approver_removed', { role: roleLabel(role) })),
    ...tell.reordered(roles, { zh: '审批人', en: 'approvers' }),
  ]
}
