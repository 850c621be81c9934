import { defineEntity } from '#kernel/entity/entity.ts'

/** What the company sells: goods or services, at a price that includes the tax. Whoever writes a quote finds them all. */
export const product = defineEntity({
  type: 'product',
  prefix: 'prd',
  module: 'deals',
  place: 'workspace',
  shared: true,
  path: 'products',
  label: { zh: '产品', en: 'Product' },
  title: 'name',
  search: ['name', 'number', 'traits'],
  list: ['name', 'number', 'kind', 'unit', 'listPrice', 'taxRate', 'state'],
  editable: ['name', 'number', 'kind', 'unit', 'listPrice', 'cost', 'taxRate', 'traits'],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['retired'] },
  unique: [['number']],
  fields: {
    name: { kind: 'text', label: { zh: '产品名称', en: 'Name' }, required: true, max: 200 },
    number: {
      kind: 'text',
      label: { zh: '产品编号', en: 'Product number' },
      help: { zh: '例如 YL-200；同一编号只能用一次。', en: 'For example YL-200; each is used once.' },
      max: 60,
    },
    kind: {
      kind: 'choice',
      label: { zh: '类型', en: 'Kind' },
      required: true,
      options: {
        product: { zh: '产品', en: 'Product' },
        service: { zh: '服务', en: 'Service' },
      },
    },
    unit: {
      kind: 'text',
      label: { zh: '计量单位', en: 'Unit' },
      help: { zh: '台、套、人天。', en: 'Piece, set, person-day.' },
      required: true,
      max: 20,
    },
    listPrice: {
      kind: 'money',
      label: { zh: '目录价（含税）', en: 'List price (with tax)' },
      required: true,
      min: 0,
    },
    cost: {
      kind: 'money',
      label: { zh: '单位成本（不含税）', en: 'Cost a unit (without tax)' },
      help: {
        zh: '报价按它算毛利；不填，毛利就算不出来。',
        en: 'Quotes work out the margin by it; without it there is none.',
      },
      min: 0,
    },
    taxRate: {
      kind: 'decimal',
      label: { zh: '税率（%）', en: 'Tax rate (%)' },
      help: { zh: '例如 13、9、6。', en: 'For example 13, 9 or 6.' },
      required: true,
      scale: 2,
      min: 0,
      max: 100,
    },
    traits: {
      kind: 'note',
      label: { zh: '特点', en: 'Traits' },
      help: { zh: '客户为什么选它：一行一个特点。', en: 'Why customers choose it: one trait a line.' },
      max: 4_000,
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'active',
      options: {
        active: { zh: '在售', en: 'On sale' },
        retired: { zh: '已停售', en: 'Retired' },
      },
    },
    retiredBecause: { kind: 'note', label: { zh: '停售原因', en: 'Why it was retired' }, max: 2_000 },
  },
})
