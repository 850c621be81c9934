import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { crewLack, LEAD_NOTES, type UnitFacts, unitFacts } from './unit-facts.ts'

/** Has the project a lead body, with somebody in the chair and members? */
export const leadBodyCheck = defineCheck<Record<string, never>, readonly UnitFacts[]>({
  name: 'team.lead_body',
  label: { zh: '领导机构已明确，有负责人和成员', en: 'The lead body is named, with lead and members' },
  notes: {
    ...LEAD_NOTES,
    no_body: { zh: '还没有领导机构。', en: 'There is no lead body yet.' },
    no_member: { zh: '除负责人外没有成员', en: 'Has no member besides its lead' },
  },
  params: z.strictObject({}),
  reads: ['org_unit'],
  facts: unitFacts,
  judge: units => {
    const bodies = units.filter(({ kind }) => kind === 'lead_body')
    const missing = bodies.map(crewLack).filter(one => one !== null)
    const have = bodies.length - missing.length
    return {
      passed: have > 0,
      have,
      need: 1,
      ...(bodies.length === 0 && { note: { code: 'no_body', params: {} } }),
      missing: have > 0 ? [] : missing.slice(0, 20),
      missingCount: have > 0 ? 0 : Math.max(1, missing.length),
      where: { path: 'team/organisation' },
      seen: bodies.map(({ id, version }) => ({ id, version })),
    }
  },
})
