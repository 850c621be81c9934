import type { Context } from '#kernel/command/context.ts'
import type { Label } from '#kernel/entity/field.ts'
import type { DeliverableView } from '../shapes/gate.ts'
import { askFacts } from './ask-facts.ts'
import { deliverableAsides } from './deliverable-views.ts'
import { gatePlace } from './gate-place.ts'
import { loadProject } from './load-project.ts'

export interface StageDeliverables {
  readonly key: string
  readonly name: Label
  readonly deliverables: readonly DeliverableView[]
}

/** How far the deliverables of every stage of a project are, but for the stages that were skipped. */
export async function readDeliverables(ctx: Context, projectId: string): Promise<StageDeliverables[]> {
  const loaded = await loadProject(ctx, projectId)
  const stages = loaded.playbook.stages
    .filter(stage => loaded.stages.get(stage.id)?.state !== 'skipped')
    .map(stage => ({ stage, asides: deliverableAsides(stage.deliverables, gatePlace(ctx, loaded, stage.id)) }))
  const facts = await askFacts(
    ctx,
    stages.flatMap(({ asides }) => asides.map(one => one.facts)),
  )
  let next = 0
  return stages.map(({ stage, asides }) => ({
    ...{ key: stage.id, name: stage.name },
    deliverables: asides.map(one => one.read(facts[next++])),
  }))
}
