import type { ApprovalRefusal, ApprovalRefusalCode } from '@yingce/process/approval'
import { ROLE_LABELS, type Role } from '@yingce/process/role'
import { nameOfPerson } from '#domains/people/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import type { Locale } from '#kernel/error/locale.ts'
import { type RefusalParams, refusal } from '#kernel/error/refusal.ts'
import { approval, processRefusals } from '../contract.ts'
import { momentIn } from './moment-in.ts'

type Code = keyof typeof processRefusals

/** The engine's refusal of an approval as an error that a person can read. Throw it. */
export function refuseApprovalCode(locale: Locale, refused: ApprovalRefusal, params: RefusalParams = {}) {
  return refusal(processRefusals, codeOf(refused), { ...wordParams(locale, refused), ...params })
}

/** The same where it says who was quicker, and when. */
export async function refuseApproval(ctx: Context, refused: ApprovalRefusal) {
  const { by, at } = refused.params
  if (!by || !at) return refuseApprovalCode(ctx.locale, refused)
  const who = await nameOfPerson(ctx, String(by))
  return refuseApprovalCode(ctx.locale, refused, { who, when: momentIn(ctx, String(at)), by, at })
}

export function wordParams(locale: Locale, { params }: ApprovalRefusal): RefusalParams {
  const role = params.role ? (ROLE_LABELS[params.role as Role]?.[locale] ?? params.role) : null
  const options = approval.fields.result.options
  const option = params.result ? options[params.result as keyof typeof options] : undefined
  const result = option ? inSentence(option, locale) : null
  return { ...params, role, result }
}

export function codeOf({ code, params }: ApprovalRefusal): Code {
  // At the submission it is the role that nobody else holds; at the decision it is the person.
  if (code === 'own_submission' && params.role) return 'approval.own_role'
  return CODES[code]
}

const CODES = {
  role_without_holder: 'approval.role_without_holder',
  no_decider: 'approval.no_decider',
  own_submission: 'approval.own_submission',
  already_decided: 'approval.already_decided',
  withdrawn: 'approval.withdrawn',
  step_decided: 'approval.step_decided',
  not_yet: 'approval.not_yet',
  not_a_decider: 'approval.not_a_decider',
  decided_before: 'approval.decided_before',
  comment_missing: 'approval.comment_missing',
  no_earlier_step: 'approval.no_earlier_step',
  only_submitter: 'approval.only_submitter',
} satisfies Record<ApprovalRefusalCode, Code>
