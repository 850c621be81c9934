import type { Verdict } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import type { Check, GatePlace } from '#domains/process/reads.ts'
import type { Company } from './cast/company.ts'

const PLACE: GatePlace = {
  workspaceId: 'wsp_1',
  projectId: 'prj_1',
  iteration: 1,
  stageId: 'P1.2',
  today: '2026-11-02',
  project: { start: '2026-11-02', finish: '2027-02-26' },
}

/** Judges facts as a gate would: by the check's own parameters, parsed as a playbook's are. */
export function judge(check: Check, facts: unknown, params: unknown = {}, place: Partial<GatePlace> = {}): Verdict {
  return check.judge(facts, check.params.parse(params), { ...PLACE, ...place })
}

/** Asks the database for a check's facts in a project, and judges them today. */
export function judgeLive(
  company: Company,
  projectId: string,
  check: Check,
  params: unknown = {},
  iteration = 1,
): Promise<Verdict> {
  return company.as('wangfang', async ctx => {
    const place = { ...PLACE, workspaceId: company.workspaceId, projectId, iteration, today: ctx.today }
    const parsed = check.params.parse(params)
    const found = await ctx.tx.execute<{ facts: unknown }>(sql`select ${check.facts(place, parsed)} as facts`)
    return check.judge(found.rows[0]?.facts, parsed, place)
  })
}
