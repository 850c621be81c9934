import { defineEntity } from '#kernel/entity/entity.ts'
import { bidFields } from './bid-fields.ts'
import { noticeFields } from './notice-fields.ts'
import { tenderStates } from './tender-choices.ts'

/**
 * A tender that we may bid in: what the notice says, whether we bid, our price, how it was submitted and what came of
 * it. What the notice says may be edited until it has ended; its deadline moves by a command, with the reason.
 */
export const tender = defineEntity({
  type: 'tender',
  prefix: 'tnd',
  module: 'deals',
  place: 'project',
  path: 'tenders',
  label: { zh: '投标', en: 'Tender' },
  title: 'name',
  search: ['name', 'tenderer', 'number'],
  list: ['name', 'tenderer', 'state', 'deadline', 'bidPrice', 'estimate', 'ownerId'],
  editable: [
    ...(['name', 'tenderer', 'agency', 'number', 'regime', 'method', 'mandatory', 'publishedOn'] as const),
    ...(['saleFrom', 'saleUntil', 'documentsOn', 'clarifyUntil', 'openingAt', 'estimate'] as const),
    ...(['bondAmount', 'bondDueOn', 'terms'] as const),
  ],
  onCreate: ['deadline'],
  generic: ['create', 'update', 'remove'],
  periods: [['saleFrom', 'saleUntil']],
  staysOnce: 'submittedAt',
  frozen: { field: 'state', in: ['declined', 'won', 'lost', 'void', 'disqualified', 'withdrawn'] },
  indexes: [['deadline'], ['previousId'], ['bondRefundDueOn']],
  fields: {
    ...noticeFields,
    ...bidFields,
    state: { kind: 'choice', label: { zh: '状态', en: 'State' }, initial: 'noticed', options: tenderStates },
  },
})
