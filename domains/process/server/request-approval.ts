import type { ApprovalStep } from '@yingce/process/approval'
import { openApproval, stepsOf } from '@yingce/process/open-approval'
import type { ApprovalMode } from '@yingce/process/playbook'
import type { Context } from '#kernel/command/context.ts'
import { insertRecord } from '#kernel/command/records.ts'
import type { Label } from '#kernel/entity/field.ts'
import { approval } from '../contract.ts'
import { type ApprovalGround, readGround } from './approval-ground.ts'
import type { ApprovalRecord } from './approval-state.ts'
import { approvalValues } from './approval-state.ts'
import { refuseApprovalCode } from './refuse-approval.ts'
import { companyCalendar } from './registry.ts'

/** Workdays that an approver has before the inbox calls it late. */
const USUAL_DAYS = 2

/** What somebody asks to be approved, and by whom. */
export interface ApprovalRequest {
  readonly subject: { readonly id: string; readonly type: string; readonly version: number }
  /** What is asked, as the inbox shows it. */
  readonly title: Label
  readonly projectId?: string | null
  /** Roles of the project, or persons. */
  readonly by:
    | { readonly mode: ApprovalMode; readonly roles: readonly string[] }
    | { readonly mode: ApprovalMode; readonly people: readonly string[] }
  readonly note?: string | null
  readonly dueOn?: string
  /** What is submitted, kept as it is now. */
  readonly snapshot?: unknown
}

/**
 * Asks for an approval. Refused where it could never be decided. What happens afterwards is told by the events
 * `approval.approved`, `approval.returned` and `approval.withdrawn`, whose payload names the subject.
 */
export async function requestApproval(
  ctx: Context,
  request: ApprovalRequest,
  ground?: ApprovalGround,
): Promise<ApprovalRecord> {
  const { holders, soleHolderAllowed } =
    ground ?? (await readGround(ctx, request.projectId ?? null, request.subject.id))
  const steps = 'roles' in request.by ? rolesSteps(ctx, request.by, holders) : peopleSteps(request.by)
  const opened = openApproval({ submitterId: ctx.actor.personId, soleHolderAllowed, steps })
  if (!opened.ok) throw refuseApprovalCode(ctx.locale, opened.refusal)
  const { subject, title } = request
  return insertRecord(
    ctx,
    approval,
    {
      ...{ title: title.zh, titleEn: title.en, note: request.note ?? null, projectId: request.projectId ?? null },
      ...{ subjectId: subject.id, subjectType: subject.type, subjectVersion: subject.version },
      ...{ submitterId: ctx.actor.personId, soleHolderAllowed, ...approvalValues(opened.approval) },
      dueOn: request.dueOn ?? (await companyCalendar(ctx)).addWorkdays(ctx.today, USUAL_DAYS),
      snapshot: request.snapshot === undefined ? null : JSON.stringify(request.snapshot),
    },
    { action: 'requested', payload: { subjectId: subject.id, subjectType: subject.type } },
  )
}

function rolesSteps(
  ctx: Context,
  { mode, roles }: { mode: ApprovalMode; roles: readonly string[] },
  holders: ApprovalGround['holders'],
): ApprovalStep[] {
  const answer = stepsOf({ mode, roles: [...roles] }, holders)
  if (!answer.ok) throw refuseApprovalCode(ctx.locale, answer.refusal)
  return answer.steps
}

/** In a sequence each person is a step. */
function peopleSteps({ mode, people }: { mode: ApprovalMode; people: readonly string[] }): ApprovalStep[] {
  const deciders = people.map(personId => ({ personId, role: null }))
  if (mode !== 'sequence') return [{ mode, deciders }]
  return deciders.map(decider => ({ mode: 'any', deciders: [decider] }))
}
