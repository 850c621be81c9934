import { defineEntity } from '#kernel/entity/entity.ts'

/** A chance to sell something to somebody, from the first contact until it is won or lost. */
export const opportunity = defineEntity({
  type: 'opportunity',
  prefix: 'opp',
  module: 'deals',
  place: 'project',
  path: 'opportunities',
  label: { zh: '商机', en: 'Opportunity' },
  title: 'name',
  search: ['name', 'customerName', 'competitors'],
  list: ['name', 'customerId', 'customerName', 'state', 'amount', 'closeOn', 'nextStepOn', 'ownerId'],
  editable: [
    ...(['name', 'customerId', 'customerName', 'amount', 'closeOn', 'competitors'] as const),
    ...(['nextStep', 'nextStepOn', 'note'] as const),
  ],
  generic: ['create', 'update', 'remove'],
  staysOnce: 'settledOn',
  frozen: { field: 'state', in: ['won', 'lost'] },
  indexes: [['ownerId', 'state'], ['customerId']],
  fields: {
    name: { kind: 'text', label: { zh: '商机', en: 'Opportunity' }, required: true, max: 200 },
    customerId: { kind: 'reference', to: 'customer', label: { zh: '客户', en: 'Customer' } },
    customerName: {
      kind: 'text',
      label: { zh: '客户名称', en: 'Customer’s name' },
      help: { zh: '客户还没有建档时，先写名称。', en: 'For a customer who is not entered yet.' },
      max: 200,
    },
    amount: { kind: 'money', label: { zh: '金额', en: 'Amount' }, required: true, min: 0 },
    closeOn: { kind: 'date', label: { zh: '预计成交', en: 'Likely close' } },
    competitors: {
      kind: 'note',
      label: { zh: '竞争对手', en: 'Competitors' },
      help: { zh: '还有谁在谈，强在哪里。', en: 'Who else is in it, and what speaks for them.' },
      max: 2_000,
    },
    nextStep: { kind: 'text', label: { zh: '下一步', en: 'Next step' }, max: 300 },
    nextStepOn: { kind: 'date', label: { zh: '下一步日期', en: 'Next step on' } },
    note: { kind: 'note', label: { zh: '备注', en: 'Note' }, max: 5_000 },
    state: {
      kind: 'choice',
      label: { zh: '阶段', en: 'Stage' },
      initial: 'contacted',
      options: {
        contacted: { zh: '初步接触', en: 'Contacted' },
        needs: { zh: '需求确认', en: 'Needs' },
        proposed: { zh: '方案报价', en: 'Proposed' },
        negotiating: { zh: '商务谈判', en: 'Negotiating' },
        won: { zh: '赢单', en: 'Won' },
        lost: { zh: '丢单', en: 'Lost' },
      },
    },
    settledOn: { kind: 'date', label: { zh: '成交或丢单日期', en: 'Won or lost on' } },
    outcomeReason: { kind: 'note', label: { zh: '赢单或丢单的原因', en: 'Why it was won or lost' }, max: 2_000 },
    lostTo: { kind: 'text', label: { zh: '输给谁', en: 'Lost to' }, max: 200 },
  },
})
