import { countedDeliverable } from '#domains/process/reads.ts'
import { closingReport } from '../../contract.ts'

export const reportDeliverable = countedDeliverable(closingReport, {
  done: 'approved',
  gone: 'superseded',
  words: { zh: '{count} 份，{done} 份已批准', en: '{done} of {count} approved' },
})
