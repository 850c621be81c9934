import { defineEntity } from '#kernel/entity/entity.ts'

/** One item of a quote: a product of the catalogue, a service, or something named freely. */
export const quoteLine = defineEntity({
  type: 'quote_line',
  prefix: 'qtl',
  module: 'deals',
  place: 'project',
  path: 'quote-lines',
  label: { zh: '报价行', en: 'Quote line' },
  title: 'name',
  search: ['name'],
  list: ['name', 'kind', 'quantity', 'unit', 'unitPrice', 'discount', 'taxRate'],
  editable: [],
  generic: [],
  indexes: [['proposalId'], ['productId'], ['rootId']],
  fields: {
    proposalId: {
      kind: 'reference',
      to: 'proposal',
      label: { zh: '方案报价', en: 'Proposal' },
      required: true,
      loose: true,
    },
    productId: { kind: 'reference', to: 'product', label: { zh: '目录产品', en: 'Product of the catalogue' } },
    rootId: {
      kind: 'reference',
      to: 'quote_line',
      label: { zh: '最早版本中的行', en: 'The line in its first version' },
      loose: true,
    },
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    kind: {
      kind: 'choice',
      label: { zh: '类型', en: 'Kind' },
      required: true,
      options: {
        product: { zh: '产品', en: 'Product' },
        service: { zh: '服务', en: 'Service' },
        other: { zh: '其他', en: 'Other' },
      },
    },
    detail: { kind: 'text', label: { zh: '规格与说明', en: 'Details' }, max: 500 },
    unit: { kind: 'text', label: { zh: '单位', en: 'Unit' }, max: 20 },
    quantity: { kind: 'decimal', label: { zh: '数量', en: 'Quantity' }, required: true, scale: 3, min: 0 },
    unitPrice: { kind: 'money', label: { zh: '含税单价', en: 'Unit price with tax' }, required: true, min: 0 },
    listPrice: { kind: 'money', label: { zh: '目录价', en: 'List price' }, min: 0 },
    discount: { kind: 'decimal', label: { zh: '折扣（%）', en: 'Discount (%)' }, scale: 2, min: 0, max: 100 },
    taxRate: {
      kind: 'decimal',
      label: { zh: '税率（%）', en: 'Tax rate (%)' },
      required: true,
      scale: 2,
      min: 0,
      max: 100,
    },
    cost: { kind: 'money', hidden: true, label: { zh: '单位成本', en: 'Cost a unit' }, min: 0 },
  },
})
