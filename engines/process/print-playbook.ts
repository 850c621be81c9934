import { stringify } from 'yaml'
import type { Activity, Branch, Criterion, Deliverable, Playbook, Stage } from './playbook.ts'

/** Writes a playbook as the text of a file that people can read and edit. Parsing it gives the same playbook again. */
export function printPlaybook({ stages, close, ...head }: Playbook): string {
  const file = { ...head, stages: stages.map(stageOf), close }
  return stringify(file, { lineWidth: 120, aliasDuplicateObjects: false })
}

/** Leaves out what the parser fills in by itself. */
function stageOf(stage: Stage): object {
  const { starts, passes, optional, repeats, activities, deliverables, criteria, branches, loops, ...rest } = stage
  return {
    ...rest,
    starts: starts.alongside.length > 0 ? withoutEmpty(starts) : { after: starts.after },
    ...(passes.after.length > 0 && { passes }),
    ...(optional && { optional }),
    ...(repeats && { repeats }),
    activities: activities.map(activityOf),
    deliverables: deliverables.map(deliverableOf),
    criteria: criteria.map(criterionOf),
    ...(branches.length > 0 && { branches: branches.map(branchOf) }),
    ...(loops.length > 0 && { loops }),
  }
}

function activityOf({ id, label, help, days, role, after, milestone }: Activity): object {
  const length = milestone ? { milestone } : { days }
  return { id, label, ...(help && { help }), ...length, role, ...(after.length > 0 && { after }) }
}

function deliverableOf({ type, kind, label, where }: Deliverable): object {
  return { type, ...(kind !== null && { kind }), label, where }
}

function criterionOf({ id, check, params, label }: Criterion): object {
  return { id, check, ...(Object.keys(params).length > 0 && { params }), ...(label && { label }) }
}

function branchOf({ criteria, ...branch }: Branch): object {
  return { ...branch, ...(criteria.length > 0 && { criteria: criteria.map(criterionOf) }) }
}

function withoutEmpty(lists: Stage['starts']): object {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
}
