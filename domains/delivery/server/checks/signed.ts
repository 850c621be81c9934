import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { acceptanceReport } from '../../contract.ts'
import { finalReportFacts, type ReportFacts } from './report-facts.ts'

/** The customer has signed the report of the final acceptance, and no newer version is being written. */
export const deliverySigned = defineCheck<Record<string, never>, readonly ReportFacts[]>({
  name: 'delivery.signed',
  label: { zh: '终验报告已由客户签署', en: 'The customer has signed the final acceptance report' },
  notes: {
    none: { zh: '还没有写终验报告', en: 'No report of the final acceptance has been written' },
    draft: { zh: '第 {number} 版还在起草', en: 'Version {number} is still a draft' },
    submitted: { zh: '第 {number} 版等待客户签署', en: 'Version {number} waits for the customer’s signature' },
  },
  params: z.strictObject({}),
  reads: [acceptanceReport.type],
  facts: finalReportFacts,
  judge: ([newest]) => {
    const passed = newest?.state === 'signed'
    const open = newest && !passed ? [newest] : []
    return {
      ...{ passed, have: passed ? 1 : 0, need: 1, missingCount: passed ? 0 : 1 },
      ...(!newest && { note: { code: 'none', params: {} } }),
      missing: open.map(({ id, name, number, state }) => ({
        ...{ recordId: id, label: `${name} v${number}`, field: 'state', why: { code: state, params: { number } } },
      })),
      where: { path: 'delivery/acceptance' },
      seen: newest ? [{ id: newest.id, version: newest.version }] : [],
    }
  },
})
