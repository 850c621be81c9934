import { defineEntity } from '#kernel/entity/entity.ts'
import { parties } from './parties.ts'

/** That one side has signed: who, with what right, when, and by what it can be shown. */
export const contractSignature = defineEntity({
  type: 'contract_signature',
  prefix: 'csg',
  module: 'contracts',
  place: 'project',
  path: 'contract-signatures',
  label: { zh: '合同签署', en: 'Signature' },
  title: 'signedBy',
  search: ['signedBy', 'role'],
  list: ['contractId', 'party', 'signedBy', 'role', 'signedOn', 'how'],
  editable: [],
  generic: [],
  unique: [['contractId', 'party']],
  fields: {
    contractId: {
      kind: 'reference',
      to: 'contract',
      loose: true,
      label: { zh: '合同', en: 'Contract' },
      required: true,
    },
    party: { kind: 'choice', label: { zh: '哪一方', en: 'Side' }, required: true, options: parties },
    signedBy: { kind: 'text', label: { zh: '签署人', en: 'Signed by' }, required: true, max: 120 },
    role: {
      kind: 'text',
      label: { zh: '身份', en: 'With what right' },
      help: { zh: '法定代表人，或凭哪份授权书签署。', en: 'As legal representative, or by which authorisation.' },
      required: true,
      max: 200,
    },
    signedOn: { kind: 'date', label: { zh: '签署日期', en: 'Signed on' }, required: true },
    how: {
      kind: 'choice',
      label: { zh: '签署方式', en: 'How' },
      required: true,
      options: {
        seal_and_name: { zh: '签字并盖章', en: 'Name and seal' },
        seal: { zh: '盖章', en: 'Seal' },
        name: { zh: '签字', en: 'Name' },
        electronic: { zh: '电子签名', en: 'Electronic signature' },
      },
    },
    evidence: {
      kind: 'note',
      label: { zh: '凭据', en: 'Evidence' },
      help: {
        zh: '扫描件、原件或签署平台的编号，放在哪里。',
        en: 'The scan, the original or the number at the signing service, and where it is.',
      },
      required: true,
      max: 2_000,
    },
    hash: {
      kind: 'text',
      label: { zh: '所签内容的摘要', en: 'Hash of what was signed' },
      help: { zh: '合同各项内容的 SHA-256。', en: 'SHA-256 of what the contract says.' },
      required: true,
      max: 64,
    },
  },
})
