import { requestApproval } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { cut } from '#kernel/entity/cut.ts'
import type { Label } from '#kernel/entity/field.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { feasibilityContract, feasibilityRefusals, feasibilityStudy } from '../contract.ts'
import { studyLacks } from '../rules/study-lacks.ts'
import { readDimensions, readFlows } from './read-parts.ts'
import { requireStudyState, type Study } from './require-study-state.ts'

/** Puts the study before the sponsor, with what it recommends: go or no-go. */
export const submitStudy = command(feasibilityContract.submitStudy, {
  allow: whoMay('write', 'feasibility'),
  run: async (ctx, { note, ...known }) => {
    const record = await presentRecord(ctx, feasibilityStudy, known)
    requireStudyState(ctx, record, ['draft'], { zh: '送审', en: 'submitted' })
    const parts = { dimensions: await readDimensions(ctx, record.id), flows: await readFlows(ctx, record.id) }
    requireWhole(ctx, studyLacks(record, parts.dimensions, parts.flows))
    const how = { action: 'submitted', note: note ?? null }
    const submitted = await changeRecord(ctx, feasibilityStudy, record, { state: 'submitted' }, how)
    await requestApproval(ctx, {
      subject: { id: submitted.id, type: feasibilityStudy.type, version: submitted.version },
      title: titleOf(submitted),
      projectId: submitted.projectId,
      by: { mode: 'any', roles: ['sponsor'] },
      note: note ?? null,
      snapshot: { ...submitted, ...parts },
    })
    return submitted
  },
})

const NAMED = 4

function requireWhole(ctx: Context, lacks: readonly Label[]): void {
  if (lacks.length === 0) return
  const words = lacks.slice(0, NAMED).map(one => one[ctx.locale])
  const parts = words.join(ctx.locale === 'zh' ? '、' : '; ')
  throw refusal(feasibilityRefusals, 'feasibility_study.incomplete', { count: lacks.length, parts })
}

const TITLE_MAX = 300

function titleOf({ name, number, recommendation }: Study) {
  const { go } = feasibilityStudy.fields.recommendation.options
  const asked = feasibilityStudy.fields.recommendation.options[recommendation ?? 'go'] ?? go
  return {
    zh: cut(`可行性研究（第 ${number} 版，建议：${asked.zh}）：${name}`, TITLE_MAX),
    en: cut(`Feasibility study (version ${number}, recommends: ${asked.en}): ${name}`, TITLE_MAX),
  }
}
