import { command, whoMay } from '#kernel/command/operation.ts'
import { channelCriterion, strategyContract } from '../contract.ts'
import { addUsualCriteria } from './add-usual-criteria.ts'

/** What most comparisons of channels use; the weights are a start, to be changed. */
const USUAL = [
  { label: { zh: '覆盖目标客户', en: 'Reach of target customers' }, weight: 30 },
  { label: { zh: '与产品相配', en: 'Fit with the product' }, weight: 25 },
  { label: { zh: '成本', en: 'Cost' }, weight: 20 },
  { label: { zh: '可控', en: 'Control' }, weight: 15 },
  { label: { zh: '见效快慢', en: 'Time to first sales' }, weight: 10 },
] as const

/** Sets the usual criteria of channels in an iteration that has none yet. */
export const setUsualChannelCriteria = command(strategyContract.setUsualChannelCriteria, {
  allow: whoMay('write', 'strategy'),
  run: (ctx, { projectId }) => addUsualCriteria(ctx, channelCriterion, projectId, USUAL),
})
