import { defineEntity } from '#kernel/entity/entity.ts'
import { parties } from './parties.ts'

/** What one side owes the other under a contract, until a day. */
export const contractObligation = defineEntity({
  type: 'contract_obligation',
  prefix: 'cob',
  module: 'contracts',
  place: 'project',
  path: 'contract-obligations',
  label: { zh: '履约义务', en: 'Obligation' },
  title: 'what',
  search: ['what', 'evidence'],
  list: ['what', 'contractId', 'party', 'dueOn', 'state', 'ownerId'],
  editable: [],
  generic: [],
  indexes: [['contractId'], ['ownerId', 'state', 'dueOn']],
  fields: {
    contractId: {
      kind: 'reference',
      to: 'contract',
      loose: true,
      label: { zh: '合同', en: 'Contract' },
      required: true,
    },
    party: { kind: 'choice', label: { zh: '谁的义务', en: 'Whose' }, required: true, options: parties },
    what: { kind: 'text', label: { zh: '义务', en: 'Obligation' }, required: true, max: 300 },
    dueOn: { kind: 'date', label: { zh: '履行期限', en: 'Due on' }, required: true },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '待履行', en: 'Open' },
        met: { zh: '已履行', en: 'Met' },
        waived: { zh: '书面免除', en: 'Waived in writing' },
      },
    },
    metOn: { kind: 'date', label: { zh: '履行日期', en: 'Met on' } },
    evidence: {
      kind: 'note',
      label: { zh: '履行凭据', en: 'Evidence' },
      help: { zh: '签收单、验收单或往来函件。', en: 'A receipt, an acceptance or a letter.' },
      max: 2_000,
    },
    waiver: {
      kind: 'note',
      label: { zh: '免除的书面文件', en: 'The written waiver' },
      help: { zh: '谁在哪一天的哪份文件里免除的。', en: 'Who waived it, in which paper, on which day.' },
      max: 2_000,
    },
    waivedBecause: { kind: 'note', label: { zh: '免除原因', en: 'Why it was waived' }, max: 2_000 },
  },
})
