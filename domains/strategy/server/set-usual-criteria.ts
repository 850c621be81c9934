import { command, whoMay } from '#kernel/command/operation.ts'
import { segmentCriterion, strategyContract } from '../contract.ts'
import { addUsualCriteria } from './add-usual-criteria.ts'

/** What most scorings of segments use; the weights are a start, to be changed. */
const USUAL = [
  { label: { zh: '规模', en: 'Size' }, weight: 25 },
  { label: { zh: '增长', en: 'Growth' }, weight: 20 },
  { label: { zh: '利润', en: 'Margin' }, weight: 20 },
  { label: { zh: '竞争', en: 'Competition' }, weight: 15 },
  { label: { zh: '能否触达', en: 'Reach' }, weight: 20 },
] as const

/** Sets the usual criteria of segments in an iteration that has none yet. */
export const setUsualCriteria = command(strategyContract.setUsualCriteria, {
  allow: whoMay('write', 'strategy'),
  run: (ctx, { projectId }) => addUsualCriteria(ctx, segmentCriterion, projectId, USUAL),
})
