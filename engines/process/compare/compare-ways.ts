import type { PlaybookChange } from '../compare-playbooks.ts'
import type { Label } from '../label.ts'
import type { Branch, Playbook, Stage } from '../playbook.ts'
import { roleLabel } from '../role.ts'
import { compareCriteria } from './compare-criteria.ts'
import { listChanges } from './list-changes.ts'
import { comparing, type PlaybookWords, same } from './words.ts'

/** What differs in the other ways out of a stage. */
export function compareBranches(
  was: Stage,
  is: Stage,
  before: Playbook,
  after: Playbook,
  words: PlaybookWords,
): PlaybookChange[] {
  const tell = comparing(is.id)
  const lists = listChanges(was.branches, is.branches, ({ id }) => id)
  return [
    ...lists.added.map(({ label }) => tell.one('branch_added', { branch: label })),
    ...lists.removed.map(({ label }) => tell.one('branch_removed', { branch: label })),
    ...lists.kept.flatMap(([earlier, later]) => {
      const criteria = compareCriteria(is.id, earlier.criteria, later.criteria, words, later.label)
      return [...branch(is.id, earlier, later, before, after), ...criteria]
    }),
    ...tell.reordered(lists, { zh: '分支', en: 'branches' }),
  ]
}

function branch(stageId: string, was: Branch, is: Branch, before: Playbook, after: Playbook): PlaybookChange[] {
  const tell = comparing(stageId)
  const named = { branch: is.label }
  const roles = listChanges(was.roles, is.roles, role => role)
  const moved = JSON.stringify(was.leads) !== JSON.stringify(is.leads)
  return [
    ...tell.texts('branch_renamed', was.label, is.label),
    ...(moved
      ? [tell.one('branch_leads_elsewhere', { ...named, from: wayOf(was, before), to: wayOf(is, after) })]
      : []),
    ...roles.added.map(role => tell.one('branch_role_added', { ...named, role: roleLabel(role) })),
    ...roles.removed.map(role => tell.one('branch_role_removed', { ...named, role: roleLabel(role) })),
    ...tell.reordered(roles, { zh: '分支的角色', en: 'roles of a branch' }),
  ]
}

function wayOf({ leads }: Branch, playbook: Playbook): Label {
  if ('to' in leads) return stageName(leads.to, playbook)
  return { zh: `结束项目（${leads.close}）`, en: `the end of the project (${leads.close})` }
}

/** What differs in the ways back. */
export function compareLoops(was: Stage, is: Stage, before: Playbook, after: Playbook): PlaybookChange[] {
  const tell = comparing(is.id)
  const lists = listChanges(was.loops, is.loops, ({ to }) => to)
  return [
    ...lists.added.map(({ to }) => tell.one('loop_added', { target: stageName(to, after) })),
    ...lists.removed.map(({ to }) => tell.one('loop_removed', { target: stageName(to, before) })),
    ...lists.kept.flatMap(([earlier, later]) =>
      tell.texts('loop_renamed', earlier.label, later.label, { target: stageName(later.to, after) }),
    ),
    ...tell.reordered(lists, { zh: '循环', en: 'loops' }),
  ]
}

function stageName(id: string, { stages }: Playbook): Label {
  return stages.find(stage => stage.id === id)?.name ?? same(id)
}
