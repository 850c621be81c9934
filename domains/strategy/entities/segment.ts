import { defineEntity } from '#kernel/entity/entity.ts'
import { chosenFields } from './scoring-fields.ts'

/** A part of the market that can be told from the others. Its scores are records of their own. */
export const segment = defineEntity({
  type: 'segment',
  prefix: 'seg',
  module: 'strategy',
  place: 'project',
  path: 'segments',
  label: { zh: '细分市场', en: 'Segment' },
  title: 'name',
  search: ['name', 'description'],
  list: ['name', 'sizeEstimate', 'chosenAt', 'ownerId'],
  editable: ['name', 'description', 'sizeEstimate', 'sizeBasis'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 120 },
    description: {
      kind: 'note',
      label: { zh: '特征', en: 'Description' },
      help: { zh: '用看得见的差别来划分。', en: 'Divide by differences that can be observed.' },
      max: 4_000,
    },
    sizeEstimate: { kind: 'integer', label: { zh: '规模估计（客户数）', en: 'Size estimate (customers)' }, min: 0 },
    sizeBasis: { kind: 'text', label: { zh: '估计依据', en: 'Basis of the estimate' }, max: 300 },
    ...chosenFields,
  },
})
