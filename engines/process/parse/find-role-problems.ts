import type { Playbook } from '../playbook.ts'
import type { Path } from '../problem.ts'
import type { Registry } from '../registry.ts'
import type { Report } from './shape.ts'

/** Roles that nobody knows, that the playbook does not list, and a playbook that nobody could answer for. */
export function findRoleProblems(playbook: Playbook, registry: Registry, report: Report): void {
  for (const [index, role] of playbook.roles.entries()) {
    if (!registry.roles.has(role)) report('unknown_role', ['roles', index], { role })
  }
  for (const [role, path] of usesOf(playbook)) {
    if (!registry.roles.has(role)) report('unknown_role', path, { role })
    else if (!playbook.roles.includes(role)) report('role_not_listed', path, { role })
  }
  if (!playbook.roles.includes('sponsor')) report('sponsor_missing', ['roles'])
}

function usesOf({ stages }: Playbook): [string, Path][] {
  return stages.flatMap(({ activities, approval, branches }, index): [string, Path][] => [
    ...activities.map(({ role }, number): [string, Path] => [role, ['stages', index, 'activities', number, 'role']]),
    ...approval.roles.map((role, number): [string, Path] => [role, ['stages', index, 'approval', 'roles', number]]),
    ...branches.flatMap(({ roles }, branch) =>
      roles.map((role, number): [string, Path] => [role, ['stages', index, 'branches', branch, 'roles', number]]),
    ),
  ])
}
