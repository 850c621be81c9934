import { charter } from '#domains/charter/contract.ts'
import { type CharterToSign, charterToSign } from '#domains/charter/reads.ts'
import { defineGuestSubject, type Paper } from '#domains/guests/reads.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { requireReadIn } from '#kernel/query/read.ts'
import { stakeholder, teamRefusals } from '../contract.ts'
import { requireUndecided } from './require-state.ts'
import { takeRefusal, takeSignOff } from './take-sign-off.ts'

/** A stakeholder, who reads the project's charter as it was submitted and signs it off. */
export const stakeholderSubject = defineGuestSubject({
  entity: stakeholder,
  ask: { zh: '请签署项目章程', en: 'Please sign off the project charter' },
  waits: ({ state }) => state === 'open',
  requireWaiting: async (ctx, record) => {
    requireUndecided(ctx, record, ['open'], { zh: '发链接签署', en: 'asked by a link' })
    requireReadIn(ctx, charter, record.projectId)
    if (!(await charterToSign(ctx, record.projectId))) throw refusal(teamRefusals, 'stakeholder.no_charter')
  },
  read: async (ctx, { projectId }) => {
    const found = await charterToSign(ctx, projectId)
    return found && { hash: found.hash, paper: paperOf(found) }
  },
  confirm: async (ctx, record, { on, evidence, note, hash }) => {
    const number = (await charterToSign(ctx, record.projectId))?.charter.number ?? ''
    const agreed = AGREED[ctx.locale](number, hash)
    return takeSignOff(ctx, record, { signedOn: on, agreed, evidence, note })
  },
  sendBack: (ctx, record, { note }, reason) => takeRefusal(ctx, record, { reason, note: `${note}: ${reason}` }),
})

const AGREED = {
  zh: (number: number | string, hash: string) => `项目章程第 ${number} 版全文（内容指纹 ${hash}）`,
  en: (number: number | string, hash: string) =>
    `The project charter, version ${number}, as a whole (fingerprint ${hash})`,
}

const { fields } = charter
const { of: ofHead } = fields.printedHead
const { of: ofScope } = fields.printedScope
const { of: ofRequirement } = fields.printedRequirements
const { of: ofGoal } = fields.printedGoals

/** Nothing but what the fingerprint is made of. */
function paperOf({ charter: version, head, content }: CharterToSign): Paper {
  const { customer, sponsor, manager, start, finish } = ofHead
  const { finishBy, budgetLimit, currency } = version
  const limit = { zh: `资金上限（${currency}）`, en: `Money limit (${currency})` }
  return {
    title: head.name,
    facts: [
      { label: fields.number.label, value: String(version.number) },
      { label: customer.label, value: head.customer },
      { label: sponsor.label, value: head.sponsor },
      { label: manager.label, value: head.manager },
      { label: start.label, value: head.start },
      { label: finish.label, value: head.finish },
      { label: fields.finishBy.label, value: finishBy },
      { label: limit, value: budgetLimit, figure: 'amount' },
    ],
    parts: [
      { kind: 'text', label: fields.purpose.label, text: version.purpose ?? '' },
      { kind: 'text', label: fields.expectedResults.label, text: version.expectedResults ?? '' },
      ...listsOf(content),
      { kind: 'text', label: fields.resourceLimit.label, text: version.resourceLimit ?? '' },
      { kind: 'text', label: fields.authority.label, text: version.authority ?? '' },
    ],
  }
}

function listsOf({ goals, scope, requirements }: CharterToSign['content']): Paper['parts'] {
  const { statement, baseline, target, bandLow, bandHigh, unit, deadline } = ofGoal
  const { number, expectedResult, acceptance, priority, source } = ofRequirement
  return [
    {
      ...{ kind: 'rows', label: { zh: '目标', en: 'Goals' } },
      columns: [statement, baseline, target, bandLow, bandHigh, unit, deadline].map(({ label }) => ({ label })),
      rows: goals.map(one => [
        ...[one.statement, one.baseline, one.target, one.bandLow, one.bandHigh, one.unit, one.deadline],
      ]),
    },
    {
      ...{ kind: 'rows', label: { zh: '范围', en: 'Scope' } },
      columns: [ofScope.kind, ofScope.statement, ofScope.reason].map(({ label }) => ({ label })),
      rows: scope.map(one => [ofScope.kind.options[one.kind], one.statement, one.reason]),
    },
    {
      ...{ kind: 'rows', label: { zh: '要求与预期结果', en: 'Requirements and intended results' } },
      columns: [number, ofRequirement.statement, expectedResult, acceptance, priority, source].map(({ label }) => ({
        label,
      })),
      rows: requirements.map(one => [
        ...[String(one.number), one.statement, one.expectedResult, one.acceptance, priority.options[one.priority]],
        one.source,
      ]),
    },
  ]
}
