import { defineEntity } from '#kernel/entity/entity.ts'
import { checklistFields } from './checklist-fields.ts'

/** One paper that has to be there: due on a day, ready when it is signed and sealed where that is asked for. */
export const fundingMaterial = defineEntity({
  type: 'funding_material',
  prefix: 'fum',
  module: 'deals',
  place: 'project',
  path: 'funding-materials',
  label: { zh: '申报材料', en: 'Application paper' },
  title: 'item',
  search: ['item'],
  list: ['item', 'state', 'dueOn', 'needsSeal', 'ownerId', 'applicationId'],
  editable: ['item', 'about', 'dueOn', 'needsSeal'],
  generic: ['update', 'remove'],
  frozen: { field: 'state', in: ['ready', 'not_needed'] },
  indexes: [['applicationId'], ['dueOn']],
  fields: {
    applicationId: {
      kind: 'reference',
      to: 'funding_application',
      loose: true,
      required: true,
      label: { zh: '资金申报', en: 'Funding application' },
    },
    ...checklistFields,
  },
})
