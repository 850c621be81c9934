import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { acceptanceReport } from '../../contract.ts'
import { finalReportFacts, type ReportFacts } from './report-facts.ts'

/** After the signature it is said what was handed over, to whom, on which day. */
export const deliveryHandedOver = defineCheck<Record<string, never>, readonly ReportFacts[]>({
  name: 'delivery.handed_over',
  label: { zh: '成果已移交客户', en: 'The results are handed over to the customer' },
  notes: {
    not_signed: {
      zh: '终验报告还没有签署，签署后登记移交',
      en: 'The final report is not signed yet; the hand-over follows',
    },
    not_handed: { zh: '报告已签署，还没有登记移交', en: 'The report is signed, the hand-over is not recorded' },
  },
  params: z.strictObject({}),
  reads: [acceptanceReport.type],
  facts: finalReportFacts,
  judge: all => {
    const signed = all.find(one => one.state === 'signed')
    const passed = signed?.handed === true
    const open = signed && !passed ? [signed] : []
    return {
      ...{ passed, have: passed ? 1 : 0, need: 1, missingCount: passed ? 0 : 1 },
      ...(!signed && { note: { code: 'not_signed', params: {} } }),
      missing: open.map(({ id, name, number }) => ({
        ...{ recordId: id, label: `${name} v${number}`, field: 'handedOn', why: { code: 'not_handed', params: {} } },
      })),
      where: { path: 'delivery/acceptance' },
      seen: signed ? [{ id: signed.id, version: signed.version }] : [],
    }
  },
})
