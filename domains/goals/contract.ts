import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { goalCardSchema, goalCardsSchema } from './card-shape.ts'
import { aim } from './entities/aim.ts'
import { goal } from './entities/goal.ts'
import { metric } from './entities/metric.ts'
import { reading } from './entities/reading.ts'
import { metricTreeSchema } from './tree-shape.ts'

export type { GoalCard, GoalCards } from './card-shape.ts'
export { aim } from './entities/aim.ts'
export { goal } from './entities/goal.ts'
export { metric } from './entities/metric.ts'
export { reading } from './entities/reading.ts'
export { aggregate } from './figures/aggregate.ts'
export { dayNumber } from './figures/day-number.ts'
export { addDecimals, compareDecimals, divideDecimals, subtractDecimals } from './figures/decimal.ts'
export type { MetricFacts, ReadingFacts } from './figures/reading-facts.ts'
export { actualOf } from './progress/actual.ts'
export { countedReadings, type MeasuredGoal, windowOf } from './progress/facts.ts'
export { type GoalVerdict, judgeActual } from './progress/verdict.ts'
export { goalsRefusals } from './refusals.ts'
export type { MetricTree } from './tree-shape.ts'

export const goalsEntities = { aim, metric, goal, reading }

const tags = ['goals']
const onGoal = (verb: string) => oc.route({ method: 'POST', path: `/goals/{id}/${verb}`, tags })
const onMetric = (verb: string) => oc.route({ method: 'POST', path: `/metrics/{id}/${verb}`, tags })
const meaning = inputsOf(metric, 'unit', 'direction', 'aggregation', 'ratioAs', 'formula', 'counts')
const amounts = inputsOf(reading, 'value', 'numerator', 'denominator')
const iteration = z.coerce.number<number>().int().min(1).max(10_000).optional()

export const goalsContract = {
  aim: crudContract(aim),
  metric: crudContract(metric),
  goal: crudContract(goal),
  reading: crudContract(reading),
  alignGoal: onGoal('align')
    .input(z.strictObject({ ...knownRecord, ...inputsOf(goal, 'parentId', 'aimId', 'aimNote') }))
    .output(recordSchema(goal)),
  assignGoal: onGoal('assign')
    .input(z.strictObject({ ...knownRecord, ownerId: idSchema }))
    .output(recordSchema(goal)),
  agreeGoal: onGoal('agree').input(z.strictObject(knownRecord)).output(recordSchema(goal)),
  dropGoal: onGoal('drop')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(recordSchema(goal)),
  reopenGoal: onGoal('reopen')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(recordSchema(goal)),
  goalCard: oc
    .route({ method: 'GET', path: '/goals/{id}/card', tags })
    .input(z.strictObject({ id: idSchema, iteration }))
    .output(goalCardSchema),
  goalCards: oc
    .route({ method: 'GET', path: '/projects/{id}/goal-cards', tags })
    .input(z.strictObject({ id: idSchema, iteration }))
    .output(goalCardsSchema),
  defineMetric: oc
    .route({ method: 'POST', path: '/metrics', tags, successStatus: 201 })
    .input(z.strictObject({ ...inputsOf(metric, 'name', 'definition', 'source', 'rhythm', 'parentId'), ...meaning }))
    .output(recordSchema(metric)),
  redefineMetric: onMetric('redefine')
    .input(z.strictObject({ ...knownRecord, ...meaning }))
    .output(recordSchema(metric)),
  moveMetric: onMetric('move')
    .input(z.strictObject({ ...knownRecord, parentId: idSchema.nullable() }))
    .output(recordSchema(metric)),
  metricTree: oc
    .route({ method: 'GET', path: '/metric-tree', tags })
    .input(z.strictObject({ project: idSchema.optional() }))
    .output(metricTreeSchema),
  recordReading: oc
    .route({ method: 'POST', path: '/readings', tags, successStatus: 201 })
    .input(
      z.strictObject({
        projectId: idSchema,
        ...inputsOf(reading, 'metricId', 'periodStart', 'periodEnd', 'source', 'note'),
        ...amounts,
      }),
    )
    .output(recordSchema(reading)),
  removeReading: oc
    .route({ method: 'DELETE', path: '/readings/{id}', tags })
    .input(z.strictObject(knownRecord))
    .output(recordSchema(reading)),
  correctReading: oc
    .route({ method: 'POST', path: '/readings/{id}/correct', tags })
    .input(z.strictObject({ ...knownRecord, ...amounts, reason: reasonSchema }))
    .output(recordSchema(reading)),
}
