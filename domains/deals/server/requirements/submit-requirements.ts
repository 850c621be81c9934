import { project } from '#domains/process/contract.ts'
import { openRecord, requestApproval } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { cut } from '#kernel/entity/cut.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { requirementDocument, requirementsContract } from '../../requirements-contract.ts'
import { requirementsRefusals } from '../../requirements-refusals.ts'
import { submitGap } from '../../rules/submit-gaps.ts'
import { linesOf } from './lines-of.ts'
import { type RequirementDocument, type RequirementLine, requireDocumentState } from './require-state.ts'

/** Asks the project’s manager to review the requirements, complete as they are; the sponsor, where the manager asks. */
export const submitRequirements = command(requirementsContract.submitRequirements, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { note, ...known }) => {
    const record = await openRecord(ctx, requirementDocument, known)
    requireDocumentState(ctx, record, ['draft'], { zh: '提交评审', en: 'submitted' })
    const lines = await linesOf(ctx, record.id)
    requireComplete(ctx, record, lines)
    const set = { state: 'submitted', rejectedBecause: null } as const
    const how = { action: 'submitted', note: note ?? null }
    const submitted = await changeRecord(ctx, requirementDocument, record, set, how)
    await requestApproval(ctx, {
      subject: { id: submitted.id, type: requirementDocument.type, version: submitted.version },
      title: titleOf(submitted),
      projectId: submitted.projectId,
      by: { mode: 'any', roles: [await reviewerRole(ctx, submitted)] },
      note: note ?? null,
      snapshot: { ...submitted, lines },
    })
    return submitted
  },
})

/** Nobody reviews what they have submitted themselves. */
async function reviewerRole(ctx: Context, { projectId }: RequirementDocument): Promise<string> {
  const { managerId } = await readRecord(ctx, project, projectId)
  return managerId === ctx.actor.personId ? 'sponsor' : 'project_manager'
}

const NAMED = 8

function requireComplete(ctx: Context, record: RequirementDocument, lines: readonly RequirementLine[]): void {
  const gap = submitGap(record, lines)
  const comma = ctx.locale === 'zh' ? '、' : ', '
  switch (gap?.kind) {
    case undefined:
      return
    case 'parts': {
      const parts = gap.parts.map(part => inSentence(requirementDocument.fields[part].label, ctx.locale)).join(comma)
      throw refusal(requirementsRefusals, 'requirement_document.incomplete', { parts }, { field: gap.parts[0] })
    }
    case 'lines':
      throw refusal(requirementsRefusals, 'requirement_document.no_lines')
    case 'criteria': {
      const words = { count: gap.numbers.length, numbers: gap.numbers.slice(0, NAMED).join(comma) }
      throw refusal(requirementsRefusals, 'requirement_document.no_criterion', words)
    }
  }
}

const TITLE_MAX = 300

function titleOf({ name, number }: RequirementDocument) {
  return {
    zh: cut(`需求文档（第 ${number} 版）：${name}`, TITLE_MAX),
    en: cut(`Requirement document (version ${number}): ${name}`, TITLE_MAX),
  }
}
