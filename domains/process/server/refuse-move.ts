import type { GateReport } from '@yingce/process/gate'
import type { Refusal, RefusalCode } from '@yingce/process/refusal'
import { ROLE_LABELS, type Role } from '@yingce/process/role'
import { statusOf } from '@yingce/process/state'
import type { Context } from '#kernel/command/context.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import type { Locale } from '#kernel/error/locale.ts'
import { type RefusalParams, refusal } from '#kernel/error/refusal.ts'
import { processRefusals, project, stage } from '../contract.ts'
import type { Sentence } from '../shapes/sentence.ts'
import { fillBoth } from './fill-both.ts'
import type { LoadedProject } from './load-project.ts'
import { criterionLabel, wordReport } from './word-report.ts'

/** The engine's refusal of a move as an error that a person can read. Throw it. */
export function refuseMove(ctx: Context, loaded: LoadedProject, refused: Refusal, report?: GateReport) {
  const params = nameParams(loaded, refused, ctx.locale)
  const code = CODES[refused.code]
  if (code === 'project.not_open') return refusal(kernelRefusals, code, params)
  const { criteria } = refused.params
  const details = criteria && { criteria, gate: report ? wordReport(allCriteria(loaded), report) : null }
  return refusal(processRefusals, code, params, { ...(FIELDS[code] && { field: FIELDS[code] }), details })
}

/** The same as a sentence beside a button. */
export function wordMoveRefusal(loaded: LoadedProject, refused: Refusal): Sentence {
  const code = CODES[refused.code]
  const sentence = code === 'project.not_open' ? kernelRefusals[code] : processRefusals[code]
  const words = { zh: nameParams(loaded, refused, 'zh'), en: nameParams(loaded, refused, 'en') }
  return { code, params: { ...refused.params }, text: fillBoth(sentence, words) }
}

export function roleNames(roles: readonly string[], locale: Locale): string {
  return roles.map(role => ROLE_LABELS[role as Role]?.[locale] ?? role).join(SEPARATOR[locale])
}

const CODES = {
  project_paused: 'project.not_open',
  project_cancelled: 'project.not_open',
  project_closed: 'project.not_open',
  project_not_paused: 'project.not_paused',
  already_started: 'project.already_started',
  unknown_stage: 'stage.unknown',
  wrong_stage_state: 'stage.wrong_state',
  report_of_other_gate: 'gate.not_met',
  criteria_unmet: 'gate.not_met',
  earlier_stages_open: 'stage.earlier_open',
  reason_missing: 'reason.missing',
  only_sponsor: 'role.only_sponsor',
  not_optional: 'stage.not_optional',
  unknown_loop: 'loop.unknown',
  stage_in_review: 'stage.in_review',
  unknown_branch: 'branch.unknown',
  role_may_not: 'role.needed',
  stages_open: 'project.stages_open',
} as const satisfies Record<RefusalCode, keyof typeof processRefusals | 'project.not_open'>

const FIELDS: Partial<Record<string, string>> = {
  'reason.missing': 'reason',
  'loop.unknown': 'to',
  'branch.unknown': 'branchId',
}

/** Names in the reader's language in place of the engine's ids, and the states that its refusal is about. */
function nameParams(loaded: LoadedProject, { params }: Refusal, locale: Locale): RefusalParams {
  const { status } = loaded.project
  const named = Object.entries(params).map(([name, value]) => [name, nameOf(loaded, name, value, locale)])
  const stageState = typeof params.stageId === 'string' ? statusOf(loaded.state, params.stageId) : null
  const state = stageState ? stage.fields.state.options[stageState] : project.fields.status.options[status]
  return {
    ...Object.fromEntries(named),
    state: inSentence(state, locale),
    count: [params.criteria ?? []].flat().length,
  }
}

function nameOf(loaded: LoadedProject, param: string, value: string | readonly string[], locale: Locale): string {
  const ids = [value].flat()
  if (param === 'roles') return roleNames(ids, locale)
  if (param === 'criteria') return criterionNames(loaded, ids, locale)
  if (param !== 'stageId' && param !== 'stages' && param !== 'to') return ids.join(SEPARATOR[locale])
  const { stages } = loaded.playbook
  return ids.map(id => stages.find(one => one.id === id)?.name[locale] ?? id).join(SEPARATOR[locale])
}

function criterionNames(loaded: LoadedProject, ids: readonly string[], locale: Locale): string {
  const criteria = allCriteria(loaded).filter(({ id }) => ids.includes(id))
  return criteria.map(one => criterionLabel(one, one.check)[locale]).join(SEPARATOR[locale])
}

function allCriteria({ playbook }: LoadedProject) {
  return playbook.stages.flatMap(one => [...one.criteria, ...one.branches.flatMap(({ criteria }) => criteria)])
}

const SEPARATOR = { zh: '、', en: ', ' } satisfies Record<Locale, string>
