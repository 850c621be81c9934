import { everyOf } from '@yingce/process/every-of'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { unitTree } from '../../../rules/organisation/unit-tree.ts'
import { LEAD_NOTES, leadLack, type UnitFacts, unitFacts } from './unit-facts.ts'

/** Is there an organisation, in which every unit has a lead and its place? */
export const organisedCheck = defineCheck<Record<string, never>, readonly UnitFacts[]>({
  name: 'team.organised',
  label: { zh: '组织结构已建立，每个单元都有负责人', en: 'The organisation stands, and every unit has a lead' },
  notes: {
    ...LEAD_NOTES,
    no_unit: { zh: '还没有组织单元。', en: 'There is no unit yet.' },
    circle: { zh: '上下级绕成了圈', en: 'Stands in a circle of units above each other' },
  },
  params: z.strictObject({}),
  reads: ['org_unit'],
  facts: unitFacts,
  judge: units => {
    const circle = new Set(unitTree(units).circle)
    const judged = everyOf(units, unit => {
      if (circle.has(unit)) return { recordId: unit.id, label: unit.name, field: 'parentId', why: CIRCLE }
      const why = leadLack(unit)
      return why && { recordId: unit.id, label: unit.name, field: 'leadId', why }
    })
    return {
      ...judged,
      ...(units.length === 0 && { note: { code: 'no_unit', params: {} }, missingCount: 1 }),
      where: { path: 'team/organisation' },
      seen: units.map(({ id, version }) => ({ id, version })),
    }
  },
})

const CIRCLE = { code: 'circle', params: {} }
