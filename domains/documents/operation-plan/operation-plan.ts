import { metric } from '#domains/goals/contract.ts'
import {
  evaluationRhythm,
  operationDesign,
  operationPart,
  operationPeriod,
  operationResource,
} from '#domains/operations/contract.ts'
import { currentOf } from '#domains/operations/reads.ts'
import { task } from '#domains/plan/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecords } from '#kernel/query/read.ts'
import { approvalSection } from '../writing/approval-section.ts'
import type { KindOfDocument, Project } from '../writing/document-kind.ts'
import type { OperationFacts } from './facts.ts'
import { designsSection } from './sections/designs.ts'
import { partsSection } from './sections/parts.ts'
import { periodsSection } from './sections/periods.ts'
import { resourcesSection } from './sections/resources.ts'
import { rhythmsSection } from './sections/rhythms.ts'

const ALL = [operationDesign, operationPart, operationPeriod, operationResource, evaluationRhythm]

/** The operation plan (运营计划): designs, the four parts, periods with their targets, resources, evaluation. */
export const operationPlan: KindOfDocument = {
  kind: 'operation_plan',
  tells: [...ALL, task, metric],
  madeOf: [operationDesign.type, operationPart.type],
  begin: {
    where: 'operations/design',
    words: {
      zh: '还没有运营策划和方案，先写一份。',
      en: 'There is no design and no plan of the operation yet; write one first.',
    },
  },
  subjects: async (ctx, of) => {
    const counts = []
    for (const entity of ALL) counts.push((await recordsInProject(ctx, entity, of.id, { only: of.iteration })).length)
    return counts.some(count => count > 0) ? [{ id: null, name: { zh: of.name, en: of.name } }] : []
  },
  tell: async (ctx, of) => {
    const facts = await readFacts(ctx, of)
    return teller => [
      ...[designsSection(teller, facts), partsSection(teller, facts), periodsSection(teller, facts)],
      ...[resourcesSection(teller, facts), rhythmsSection(teller, facts), approvalSection(teller, {})],
    ]
  },
}

async function readFacts(ctx: Context, of: Project): Promise<OperationFacts> {
  const all = <D extends Declaration>(entity: D) => recordsInProject(ctx, entity, of.id, { only: of.iteration })
  const [designs, parts] = [await all(operationDesign), await all(operationPart)]
  const [periods, rhythms] = [await all(operationPeriod), await all(evaluationRhythm)]
  const lists = [...periods.map(one => one.targets ?? []), ...rhythms.map(one => one.metrics ?? [])]
  const measured = [...lists.flat().map(one => one.metricId), ...parts.flatMap(one => one.metricId ?? [])]
  const metrics = await findRecords(ctx, metric, [...new Set(measured)])
  const tasks = await findRecords(ctx, task, [...new Set(parts.flatMap(one => (one.tasks ?? []).map(t => t.taskId)))])
  return {
    designs: currentOfEach(designs),
    parts: currentOfEach(parts),
    periods: periods.toSorted((a, b) => a.start.localeCompare(b.start)),
    resources: await all(operationResource),
    rhythms,
    names: new Map([
      ...metrics.map(one => [one.id, one.name] as const),
      ...tasks.map(one => [one.id, one.title] as const),
    ]),
    units: new Map(metrics.map(one => [one.id, one.unit ?? '—'])),
  }
}

function currentOfEach<V extends { kind: string; number: number; state: string }>(all: readonly V[]): V[] {
  return [...new Set(all.map(one => one.kind))].flatMap(kind => currentOf(all, kind) ?? [])
}
