import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { decisionRule } from '../entities/decision-rule.ts'
import { orgUnit } from '../entities/org-unit.ts'
import { personSkill } from '../entities/person-skill.ts'
import { post } from '../entities/post.ts'
import { skillGapAnswer } from '../entities/skill-gap-answer.ts'
import { teamMeasure } from '../entities/team-measure.ts'

export const organisationEntities = { orgUnit, post, personSkill, skillGapAnswer, decisionRule, teamMeasure }

const tags = ['team']
const act = <D extends Declaration>(entity: D, verb: string) =>
  oc.route({ method: 'POST', path: `/${entity.path as string}/{id}/${verb}`, tags }).output(recordSchema(entity))
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })
const withOwner = z.strictObject({ ...knownRecord, ownerId: idSchema })
/** The day on which it really happened; today where nothing is said. */
const on = calendarDateSchema.optional()

export const organisationOperations = {
  orgUnit: crudContract(orgUnit),
  post: crudContract(post),
  personSkill: crudContract(personSkill),
  skillGapAnswer: crudContract(skillGapAnswer),
  decisionRule: crudContract(decisionRule),
  teamMeasure: crudContract(teamMeasure),
  fillPost: act(post, 'fill').input(z.strictObject({ ...knownRecord, personId: idSchema, on, reason: reasonSchema })),
  vacatePost: act(post, 'vacate').input(withReason),
  planVacancy: act(post, 'plan').input(z.strictObject({ ...knownRecord, ...neededInputsOf(post, 'dueOn', 'fillHow') })),
  answerGap: oc
    .route({ method: 'POST', path: '/posts/{postId}/gaps', tags, successStatus: 201 })
    .input(
      z.strictObject({
        ...inputsOf(skillGapAnswer, 'postId', 'skill', 'answer', 'measure', 'dueOn'),
        ownerId: idSchema,
      }),
    )
    .output(recordSchema(skillGapAnswer)),
  finishGapAnswer: act(skillGapAnswer, 'finish').input(
    z.strictObject({ ...knownRecord, ...neededInputsOf(skillGapAnswer, 'result') }),
  ),
  dropGapAnswer: act(skillGapAnswer, 'drop').input(withReason),
  assignGapAnswer: act(skillGapAnswer, 'assign').input(withOwner),
  finishMeasure: act(teamMeasure, 'finish').input(
    z.strictObject({ ...knownRecord, on, ...neededInputsOf(teamMeasure, 'result') }),
  ),
  cancelMeasure: act(teamMeasure, 'cancel').input(withReason),
  reopenMeasure: act(teamMeasure, 'reopen').input(withReason),
  assignMeasure: act(teamMeasure, 'assign').input(withOwner),
}
