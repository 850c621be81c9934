import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { crewLack, LEAD_NOTES, type UnitFacts, unitFacts } from './unit-facts.ts'

/** Are there so many working groups, each with a lead and somebody to lead? */
export const groupsCheck = defineCheck<{ min: number }, readonly UnitFacts[]>({
  name: 'team.groups',
  label: {
    zh: '至少 {min} 个工作小组，各有组长和组员',
    en: 'At least {min} working {min|group|groups} with lead and members',
  },
  notes: {
    ...LEAD_NOTES,
    no_group: { zh: '还没有工作小组。', en: 'There is no working group yet.' },
    no_member: { zh: '除组长外没有组员', en: 'Has no member besides its lead' },
  },
  params: z.strictObject({ min: z.int().min(1).max(100) }),
  reads: ['org_unit'],
  facts: unitFacts,
  judge: (units, { min }) => {
    const groups = units.filter(({ kind }) => kind === 'group')
    const missing = groups.map(crewLack).filter(one => one !== null)
    const have = groups.length - missing.length
    const passed = have >= min
    return {
      passed,
      have,
      need: min,
      ...(groups.length === 0 && { note: { code: 'no_group', params: {} } }),
      missing: passed ? [] : missing.slice(0, 20),
      missingCount: Math.max(0, min - have),
      where: { path: 'team/organisation' },
      seen: groups.map(({ id, version }) => ({ id, version })),
    }
  },
})
