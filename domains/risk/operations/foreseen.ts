import { oc } from '@orpc/contract'
import { z } from 'zod'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { issue } from '../entities/issue.ts'
import { noneStated } from '../entities/none-stated.ts'

const tags = ['risk']
const act = (verb: string) =>
  oc.route({ method: 'POST', path: `/issues/{id}/${verb}`, tags }).output(recordSchema(issue))

export const foreseenOperations = {
  foreseeIssue: oc
    .route({ method: 'POST', path: '/issues/foresee', tags, successStatus: 201 })
    .input(
      z.strictObject({
        projectId: idSchema,
        ...inputsOf(issue, 'title', 'description', 'severity', 'prevention', 'measure'),
        ...neededInputsOf(issue, 'likelyOn'),
        /** Who sees to it that it is prevented; nobody yet where it is left out. */
        ownerId: idSchema.nullable().optional(),
      }),
    )
    .output(recordSchema(issue)),
  preventIssue: act('prevent').input(z.strictObject({ ...knownRecord, ...neededInputsOf(issue, 'resolution') })),
  raiseIssue: act('raise').input(
    z.strictObject({ ...knownRecord, ...inputsOf(issue, 'severity', 'dueOn', 'measure') }),
  ),
  stateNone: oc
    .route({ method: 'POST', path: '/none-statements', tags, successStatus: 201 })
    .input(z.strictObject({ projectId: idSchema, ...inputsOf(noneStated, 'about'), reason: reasonSchema }))
    .output(recordSchema(noneStated)),
  revokeNone: oc
    .route({ method: 'DELETE', path: '/none-statements/{id}', tags })
    .input(z.strictObject(knownRecord))
    .output(recordSchema(noneStated)),
}
