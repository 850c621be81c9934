import type { Missing, Note } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { expense } from '#domains/budget/contract.ts'
import { defineCheck } from '#domains/process/reads.ts'
import { fromMinor, inThousands } from '#kernel/db/minor-units.ts'
import { campaign, deviation } from '../../contract.ts'
import { isOver } from '../../is-over.ts'
import { answerCovers } from '../answer-covers.ts'
import { type CourseRow, courseOf, coursesSql } from '../course-sql.ts'
import { deviationsOf, type Found } from '../deviations-of.ts'

interface Answer {
  readonly id: string
  readonly version: number
  readonly campaignId: string
  readonly kind: Found['kind']
  readonly answered: boolean
  readonly days: number | null
  readonly differenceMinor: string | null
}
interface Facts {
  readonly courses: readonly CourseRow[]
  readonly answers: readonly Answer[]
}

/** From where on a deviation asks for an answer. */
export const thresholdSchema = z.strictObject({ days: z.int().min(0).max(1_000), percent: z.int().min(0).max(1_000) })

/**
 * Every deviation beyond the threshold has its cause and measure. It is computed here, from dates and money themselves:
 * nobody passes by not looking.
 */
export const deviationsAnswered = defineCheck<{ days: number; percent: number }, Facts>({
  name: 'plan.deviations_answered',
  label: {
    zh: '超过 {days} 天或 {percent}% 的偏差都已处理',
    en: 'Every deviation over {days} {days|day|days} or {percent}% is answered',
  },
  notes: {
    no_campaign: { zh: '还没有营销活动。', en: 'There is no campaign yet.' },
    none: {
      zh: '比较了 {count} 个活动，没有超过阈值的偏差。',
      en: 'No deviation beyond the threshold in {count} {count|campaign|campaigns}.',
    },
    start: {
      zh: '开始相差 {days} 天（计划 {planned}，实际 {actual}），未说明。',
      en: 'Its start is off by {days} {days|day|days} (planned {planned}, actual {actual}) without an answer.',
    },
    finish: {
      zh: '结束相差 {days} 天（计划 {planned}，实际 {actual}），未说明。',
      en: 'Its finish is off by {days} {days|day|days} (planned {planned}, actual {actual}) without an answer.',
    },
    start_waiting: {
      zh: '还没有开始（计划 {planned}），已推迟 {days} 天，未说明。',
      en: 'Not started yet, planned for {planned}, {days} {days|day|days} late, without an answer.',
    },
    finish_waiting: {
      zh: '还没有结束（计划 {planned}），已推迟 {days} 天，未说明。',
      en: 'Not finished yet, planned for {planned}, {days} {days|day|days} late, without an answer.',
    },
    money: {
      zh: '费用相差 {difference}（计划 {planned}，实际 {actual}），未说明。',
      en: 'Its money is off by {difference} (planned {planned}, actual {actual}) without an answer.',
    },
  },
  params: thresholdSchema,
  reads: [campaign.type, expense.type, deviation.type],
  facts: place => sql`(
    select json_build_object('courses', ${coursesSql(place)}, 'answers', (
      select coalesce(json_agg(json_build_object('id', d.id, 'version', d.version, 'campaignId', d.campaign_id,
        'kind', d.kind, 'answered', d.state = 'answered', 'days', d.days, 'differenceMinor', d.difference::text)), '[]')
      from deviation d where d.workspace_id = ${place.workspaceId} and d.project_id = ${place.projectId}
        and d.iteration = ${place.iteration} and d.deleted_at is null)))`,
  judge: ({ courses, answers }, { days, percent }, place) => {
    const over = courses.flatMap(row =>
      deviationsOf(courseOf(row), place.today)
        .filter(found => isOver(found, days, percent))
        .map(found => ({ row, found, answer: answerOf(answers, row.id, found.kind) })),
    )
    const open = over.filter(({ found, answer }) => !isAnswered(found, answer))
    return {
      passed: courses.length > 0 && open.length === 0,
      have: over.length - open.length,
      need: over.length,
      ...noteOf(courses.length, over.length),
      missing: open.slice(0, SHOWN).map(missingOf),
      missingCount: open.length,
      where: { path: 'plan/deviations' },
      seen: [...courses.flatMap(row => [row, ...row.expenses]), ...answers].map(({ id, version }) => ({ id, version })),
    }
  },
})

const SHOWN = 20

function answerOf(answers: readonly Answer[], campaignId: string, kind: Found['kind']): Answer | undefined {
  return answers.find(one => one.campaignId === campaignId && one.kind === kind)
}

function isAnswered(found: Found, answer: Answer | undefined): boolean {
  if (!answer?.answered) return false
  const difference = answer.differenceMinor === null ? null : fromMinor(BigInt(answer.differenceMinor))
  return answerCovers({ ...answer, difference }, found)
}

function noteOf(campaigns: number, over: number) {
  if (campaigns === 0) return { note: { code: 'no_campaign', params: {} } }
  return over === 0 ? { note: { code: 'none', params: { count: campaigns } } } : {}
}

function missingOf({ row, found, answer }: { row: CourseRow; found: Found; answer?: Answer | undefined }): Missing {
  return { recordId: answer?.id ?? row.id, label: row.name, field: 'cause', why: whyOf(found) }
}

/** What has not happened yet has no actual date to tell. */
function whyOf(found: Found): Note {
  if (found.kind === 'money') return { code: 'money', params: moneyParams(found) }
  const { kind, planned, actual, days } = found
  if (actual === null) return { code: `${kind}_waiting`, params: { planned, days } }
  return { code: kind, params: { planned, actual, days } }
}

function moneyParams({ planned, actual, difference }: Extract<Found, { kind: 'money' }>) {
  return { planned: inThousands(planned), actual: inThousands(actual), difference: inThousands(difference) }
}
