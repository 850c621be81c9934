import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { communicationItem } from './entities/communication-item.ts'
import { meeting } from './entities/meeting.ts'
import { meetingAction } from './entities/meeting-action.ts'
import { raciEntry } from './entities/raci-entry.ts'
import { sharing } from './entities/sharing.ts'
import { stakeholder } from './entities/stakeholder.ts'
import { communicationOperations } from './operations/communication.ts'
import { meetingOperations } from './operations/meetings.ts'
import { organisationEntities, organisationOperations } from './operations/organisation.ts'
import { sharingOperations } from './operations/sharing.ts'
import { lettersSchema, raciSchema } from './raci.ts'

export { communicationRefusals } from './communication-refusals.ts'
export { communicationItem } from './entities/communication-item.ts'
export { decisionRule } from './entities/decision-rule.ts'
export { meeting } from './entities/meeting.ts'
export { meetingAction } from './entities/meeting-action.ts'
export { orgUnit } from './entities/org-unit.ts'
export { personSkill } from './entities/person-skill.ts'
export { post } from './entities/post.ts'
export { raciEntry } from './entities/raci-entry.ts'
export { sharing } from './entities/sharing.ts'
export { skillGapAnswer } from './entities/skill-gap-answer.ts'
export { stakeholder } from './entities/stakeholder.ts'
export { teamMeasure } from './entities/team-measure.ts'
export type { ActionWithTask } from './meeting-actions.ts'
export type { Duty, Letter, Raci, RaciTask } from './raci.ts'
export { teamRefusals } from './refusals.ts'

export const teamEntities = {
  ...{ stakeholder, raciEntry, meeting, meetingAction, communicationItem, sharing },
  ...organisationEntities,
}

const tags = ['team']
const act = (verb: string) => oc.route({ method: 'POST', path: `/stakeholders/{id}/${verb}`, tags })
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })

export const teamContract = {
  stakeholder: crudContract(stakeholder),
  raciEntry: crudContract(raciEntry),
  signOff: act('sign-off')
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(stakeholder, 'signedOn', 'agreed', 'evidence') }))
    .output(recordSchema(stakeholder)),
  refuseSignOff: act('refuse').input(withReason).output(recordSchema(stakeholder)),
  reopenSignOff: act('reopen').input(withReason).output(recordSchema(stakeholder)),
  assignStakeholder: act('assign')
    .input(z.strictObject({ ...knownRecord, ownerId: idSchema }))
    .output(recordSchema(stakeholder)),
  raci: oc
    .route({ method: 'GET', path: '/projects/{projectId}/raci', tags })
    .input(z.strictObject({ projectId: idSchema }))
    .output(raciSchema),
  setDuty: oc
    .route({ method: 'PUT', path: '/tasks/{taskId}/duties/{personId}', tags })
    .input(
      z.strictObject({
        ...inputsOf(raciEntry, 'taskId', 'personId'),
        letters: lettersSchema,
        /** What the person saw; left out where it does not matter. */
        seen: lettersSchema.optional(),
        /** Takes the A from whoever has it. */
        handOver: z.boolean().optional(),
      }),
    )
    .output(z.object({ taskId: z.string(), personId: z.string(), letters: lettersSchema })),
  ...organisationOperations,
  ...meetingOperations,
  ...communicationOperations,
  ...sharingOperations,
}
