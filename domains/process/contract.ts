import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { listQuerySchema, pageSchema } from '#kernel/contract/list.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { approval } from './entities/approval.ts'
import { approvalDecision } from './entities/approval-decision.ts'
import { gateDecision } from './entities/gate-decision.ts'
import { playbookVersion } from './entities/playbook-version.ts'
import { project } from './entities/project.ts'
import { stage } from './entities/stage.ts'
import { approvalSchema, gateReviewSchema } from './shapes/approval.ts'
import { firstStepsSchema } from './shapes/first-steps.ts'
import { gateSchema } from './shapes/gate.ts'
import { inboxSchema } from './shapes/inbox.ts'
import { playbookSchema } from './shapes/playbook.ts'
import { projectCardSchema } from './shapes/project-card.ts'
import { projectSpaceSchema, stageViewSchema } from './shapes/project-space.ts'
import { teamSchema } from './shapes/team.ts'
import { movePreviewSchema, stageMappingSchema } from './shapes/version-move.ts'

export { approval } from './entities/approval.ts'
export { approvalDecision } from './entities/approval-decision.ts'
export { gateDecision } from './entities/gate-decision.ts'
export { playbookVersion } from './entities/playbook-version.ts'
export { project } from './entities/project.ts'
export { stage } from './entities/stage.ts'
export { processRefusals } from './refusals.ts'
export { type ApprovalView, approvalSchema } from './shapes/approval.ts'
export { sentenceSchema } from './shapes/sentence.ts'

export const processEntities = { project, stage, gateDecision, approval, approvalDecision, playbookVersion }

const tags = ['process']
const reason = z.string().max(4_000)
const stageKey = z.string().max(60)
const ofProject = { projectId: idSchema }
const ofStage = { projectId: idSchema, stageKey }
/** How a project and a stage of it stand after a command. */
const standing = z.object({
  projectId: z.string(),
  status: z.string(),
  iteration: z.int(),
  stages: z.record(z.string(), z.string()),
})

export const processContract = {
  project: crudContract(project),
  stage: crudContract(stage),
  playbooks: oc.route({ method: 'GET', path: '/playbooks', tags }).output(z.array(playbookSchema)),
  playbook: oc
    .route({ method: 'GET', path: '/playbooks/{id}', tags })
    .input(z.strictObject({ id: z.string().max(60) }))
    .output(playbookSchema),
  startProject: oc
    .route({ method: 'POST', path: '/projects', tags, successStatus: 201 })
    .input(
      z.strictObject({
        playbook: z.string().max(60),
        name: z.string().trim().min(1).max(120),
        start: calendarDateSchema,
        finish: calendarDateSchema.optional(),
        sponsorId: idSchema,
        managerId: idSchema,
        team: teamSchema.optional(),
        aim: z.string().max(2_000).optional(),
        customer: z.string().max(200).optional(),
        productLine: z.string().max(200).optional(),
      }),
    )
    .output(z.object({ id: z.string(), code: z.string(), start: z.string(), finish: z.string() })),
  previewProject: oc
    .route({ method: 'GET', path: '/playbooks/{playbook}/preview', tags })
    .input(z.strictObject({ playbook: z.string().max(60), start: calendarDateSchema }))
    .output(
      z.object({
        start: z.string(),
        finish: z.string(),
        tasks: z.int(),
        stages: z.array(z.object({ key: z.string(), start: z.string(), finish: z.string() })),
        /** Years of the span whose public holidays are not announced yet. */
        unannounced: z.array(z.int()),
      }),
    ),
  projects: oc
    .route({ method: 'GET', path: '/project-cards', tags, inputStructure: 'compact' })
    .input(listQuerySchema)
    .output(pageSchema(projectCardSchema)),
  readProject: oc
    .route({ method: 'GET', path: '/projects/{projectId}/space', tags })
    .input(z.strictObject(ofProject))
    .output(projectSpaceSchema),
  projectPlaybook: oc
    .route({ method: 'GET', path: '/projects/{projectId}/playbook', tags })
    .input(z.strictObject(ofProject))
    .output(playbookSchema),
  readStage: oc
    .route({ method: 'GET', path: '/projects/{projectId}/stages/{stageKey}', tags })
    .input(z.strictObject({ ...ofStage, iteration: z.coerce.number<number>().int().min(1).max(10_000).optional() }))
    .output(stageViewSchema),
  inbox: oc.route({ method: 'GET', path: '/inbox', tags }).output(inboxSchema),
  firstSteps: oc.route({ method: 'GET', path: '/first-steps', tags }).output(firstStepsSchema),
  inboxCounts: oc
    .route({ method: 'GET', path: '/inbox/counts', tags })
    .output(inboxSchema.pick({ counts: true, total: true })),
  readGate: oc
    .route({ method: 'GET', path: '/projects/{projectId}/stages/{stageKey}/gate', tags })
    .input(z.strictObject(ofStage))
    .output(gateSchema),
  submitStage: oc
    .route({ method: 'POST', path: '/projects/{projectId}/stages/{stageKey}/submit', tags })
    .input(z.strictObject({ ...ofStage, note: reason.optional() }))
    .output(standing.extend({ approvalId: z.string() })),
  withdrawStage: oc
    .route({ method: 'POST', path: '/projects/{projectId}/stages/{stageKey}/withdraw', tags })
    .input(z.strictObject({ ...ofStage, reason: reason.optional() }))
    .output(standing),
  returnStage: oc
    .route({ method: 'POST', path: '/projects/{projectId}/stages/{stageKey}/return', tags })
    .input(
      z.strictObject({
        ...ofStage,
        reason,
        mend: z
          .array(z.strictObject({ what: z.string().trim().min(1).max(500), criterion: z.string().max(60).optional() }))
          .max(50)
          .optional(),
      }),
    )
    .output(standing),
  waiveStage: oc
    .route({ method: 'POST', path: '/projects/{projectId}/stages/{stageKey}/waive', tags })
    .input(z.strictObject({ ...ofStage, reason }))
    .output(standing),
  skipStage: oc
    .route({ method: 'POST', path: '/projects/{projectId}/stages/{stageKey}/skip', tags })
    .input(z.strictObject({ ...ofStage, reason }))
    .output(standing),
  branchStage: oc
    .route({ method: 'POST', path: '/projects/{projectId}/stages/{stageKey}/branch', tags })
    .input(z.strictObject({ ...ofStage, branchId: z.string().max(60), reason }))
    .output(standing),
  loopBack: oc
    .route({ method: 'POST', path: '/projects/{projectId}/stages/{stageKey}/loop-back', tags })
    .input(
      z.strictObject({
        ...ofStage,
        to: stageKey,
        reason,
        adjustments: z.array(idSchema).max(100).optional(),
        finish: calendarDateSchema.optional(),
      }),
    )
    .output(standing),
  pauseProject: oc
    .route({ method: 'POST', path: '/projects/{projectId}/pause', tags })
    .input(z.strictObject({ ...ofProject, reason: reason.optional() }))
    .output(standing),
  resumeProject: oc
    .route({ method: 'POST', path: '/projects/{projectId}/resume', tags })
    .input(z.strictObject({ ...ofProject, reason: reason.optional() }))
    .output(standing),
  cancelProject: oc
    .route({ method: 'POST', path: '/projects/{projectId}/cancel', tags })
    .input(z.strictObject({ ...ofProject, reason }))
    .output(standing),
  closeProject: oc
    .route({ method: 'POST', path: '/projects/{projectId}/close', tags })
    .input(z.strictObject({ ...ofProject, reason: reason.optional() }))
    .output(standing),
  setTeam: oc
    .route({ method: 'PUT', path: '/projects/{projectId}/team', tags })
    .input(
      z.strictObject({
        ...ofProject,
        /** The project's version that the person saw. */
        version: z.int().optional(),
        sponsorId: idSchema,
        managerId: idSchema,
        team: teamSchema,
      }),
    )
    .output(z.object({ projectId: z.string() })),
  changeDates: oc
    .route({ method: 'PUT', path: '/projects/{projectId}/dates', tags })
    .input(
      z.strictObject({
        ...ofProject,
        /** The project's version that the person saw. */
        version: z.int().optional(),
        start: calendarDateSchema,
        finish: calendarDateSchema,
        reason: reason.optional(),
      }),
    )
    .output(z.object({ projectId: z.string(), version: z.int(), start: z.string(), finish: z.string() })),
  movePreview: oc
    .route({ method: 'GET', path: '/projects/{projectId}/move-preview', tags })
    .input(
      z.strictObject({
        ...ofProject,
        /** Without it the newest version. */
        versionId: idSchema.optional(),
        mapping: z.array(stageMappingSchema).max(200).optional(),
      }),
    )
    .output(movePreviewSchema),
  movePlaybook: oc
    .route({ method: 'POST', path: '/projects/{projectId}/move-playbook', tags })
    .input(
      z.strictObject({
        ...ofProject,
        versionId: idSchema,
        mapping: z.array(stageMappingSchema).max(200),
        /** The project's version that the person saw. */
        version: z.int(),
        reason: reason.optional(),
      }),
    )
    .output(standing.extend({ version: z.int(), from: z.int(), to: z.int() })),
  readApproval: oc
    .route({ method: 'GET', path: '/approvals/{id}', tags })
    .input(z.strictObject({ id: idSchema }))
    .output(approvalSchema.extend({ gate: gateReviewSchema.nullable() })),
  decideApproval: oc
    .route({ method: 'POST', path: '/approvals/{id}/decide', tags })
    .input(
      z.strictObject({
        id: idSchema,
        decision: z.enum(['approve', 'return', 'reject']),
        toStep: z.int().min(0).max(50).optional(),
        comment: reason.optional(),
        shown: z.string().max(60).optional(),
      }),
    )
    .output(z.object({ id: z.string(), result: z.string(), current: z.int(), waitingFor: z.array(z.string()) })),
  soleHolder: oc
    .route({ method: 'GET', path: '/settings/sole-holder', tags })
    .output(z.object({ allowed: z.boolean() })),
  allowSoleHolder: oc
    .route({ method: 'PUT', path: '/settings/sole-holder', tags })
    .input(z.strictObject({ allowed: z.boolean() }))
    .output(z.object({ allowed: z.boolean() })),
}
