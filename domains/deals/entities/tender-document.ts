import { defineEntity } from '#kernel/entity/entity.ts'
import { checklistFields } from './checklist-fields.ts'

/** One paper that has to be there: due on a day, ready when it is signed and sealed where that is asked for. */
export const tenderDocument = defineEntity({
  type: 'tender_document',
  prefix: 'tdo',
  module: 'deals',
  place: 'project',
  path: 'tender-documents',
  label: { zh: '投标文件', en: 'Bid document' },
  title: 'item',
  search: ['item'],
  list: ['item', 'state', 'dueOn', 'needsSeal', 'ownerId', 'tenderId'],
  editable: ['item', 'about', 'dueOn', 'needsSeal'],
  generic: ['update', 'remove'],
  frozen: { field: 'state', in: ['ready', 'not_needed'] },
  indexes: [['tenderId'], ['dueOn']],
  fields: {
    tenderId: { kind: 'reference', to: 'tender', loose: true, required: true, label: { zh: '投标', en: 'Tender' } },
    ...checklistFields,
  },
})
