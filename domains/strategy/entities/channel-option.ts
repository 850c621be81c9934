import { defineEntity } from '#kernel/entity/entity.ts'
import { chosenFields } from './scoring-fields.ts'

/** A way to the target customers that may be chosen. Its scores are records of their own. */
export const channelOption = defineEntity({
  type: 'channel_option',
  prefix: 'cho',
  module: 'strategy',
  place: 'project',
  path: 'channel-options',
  label: { zh: '销售渠道', en: 'Sales channel' },
  title: 'name',
  search: ['name', 'region'],
  list: ['name', 'kind', 'region', 'coverage', 'chosenAt', 'ownerId'],
  editable: ['name', 'kind', 'region', 'coverage', 'coverageBasis', 'costNote'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  fields: {
    name: { kind: 'text', label: { zh: '渠道', en: 'Channel' }, required: true, max: 120 },
    kind: {
      kind: 'choice',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      options: {
        direct: { zh: '直销', en: 'Direct sales' },
        agent: { zh: '代理商', en: 'Agents' },
        ecommerce: { zh: '电商平台', en: 'E-commerce platform' },
        other: { zh: '其他', en: 'Other' },
      },
    },
    region: { kind: 'text', label: { zh: '覆盖区域', en: 'Region' }, max: 200 },
    coverage: {
      kind: 'decimal',
      label: { zh: '预计覆盖率 %', en: 'Estimated coverage %' },
      help: {
        zh: '目标客户里有百分之几能通过它买到。',
        en: 'How many of a hundred target customers can buy through it.',
      },
      scale: 2,
      min: 0,
      max: 100,
    },
    coverageBasis: { kind: 'text', label: { zh: '覆盖率的依据', en: 'Basis of the coverage' }, max: 300 },
    costNote: {
      kind: 'note',
      label: { zh: '成本', en: 'Cost' },
      help: {
        zh: '佣金、平台费、人员和账期。',
        en: 'Commission, platform fees, people and terms of payment.',
      },
      max: 2_000,
    },
    ...chosenFields,
  },
})
