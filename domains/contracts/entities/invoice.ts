import { defineEntity } from '#kernel/entity/entity.ts'

/** An invoice that was issued under a contract. It is never removed: what was wrong is voided by its reversal. */
export const invoice = defineEntity({
  type: 'invoice',
  prefix: 'ivc',
  module: 'contracts',
  place: 'project',
  path: 'invoices',
  label: { zh: '发票', en: 'Invoice' },
  title: 'number',
  search: ['number', 'numberKey'],
  list: ['number', 'contractId', 'kind', 'issuedOn', 'rate', 'net', 'tax', 'gross', 'state'],
  editable: [],
  generic: [],
  indexes: [['contractId']],
  unique: [['numberKey']],
  fields: {
    number: {
      kind: 'text',
      label: { zh: '发票号码', en: 'Invoice number' },
      help: {
        zh: '数电票为 20 位号码；同一号码只能登记一次，空格和连字符不作区分。',
        en: 'Twenty digits on a digital invoice. A number is entered once; blanks and hyphens make no difference.',
      },
      required: true,
      max: 60,
    },
    // The number as it is compared. It bears the label of the number: a refusal by the index names that one.
    numberKey: { kind: 'text', hidden: true, label: { zh: '发票号码', en: 'Invoice number' }, required: true },
    contractId: { kind: 'reference', to: 'contract', label: { zh: '合同', en: 'Contract' }, required: true },
    kind: {
      kind: 'choice',
      label: { zh: '发票种类', en: 'Kind' },
      required: true,
      options: {
        digital_special: { zh: '数电票（增值税专用发票）', en: 'Digital, special VAT invoice' },
        digital_ordinary: { zh: '数电票（普通发票）', en: 'Digital, ordinary invoice' },
        paper_special: { zh: '增值税专用发票', en: 'Special VAT invoice' },
        paper_ordinary: { zh: '增值税普通发票', en: 'Ordinary VAT invoice' },
      },
    },
    rate: {
      kind: 'decimal',
      label: { zh: '税率（%）', en: 'Rate (%)' },
      help: { zh: '例如 13、9、6、3、1、0。', en: 'For example 13, 9, 6, 3, 1 or 0.' },
      required: true,
      scale: 2,
      min: 0,
      max: 100,
    },
    gross: { kind: 'money', label: { zh: '价税合计', en: 'Gross' }, required: true, min: 0 },
    net: { kind: 'money', label: { zh: '不含税金额', en: 'Net' }, required: true, min: 0 },
    tax: {
      kind: 'money',
      label: { zh: '税额', en: 'Tax' },
      help: { zh: '留空按税率算出；票面有尾差时照票面填写。', en: 'Left empty it is computed; else as printed.' },
      min: 0,
    },
    lines: {
      kind: 'integer',
      label: { zh: '明细行数', en: 'Lines' },
      help: { zh: '每一行的税额允许有一分钱的尾差。', en: 'The tax of each line may be off by a cent.' },
      min: 1,
      max: 2_000,
    },
    issuedOn: { kind: 'date', label: { zh: '开票日期', en: 'Issued on' }, required: true },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'issued',
      options: {
        issued: { zh: '有效', en: 'Issued' },
        voided: { zh: '已红冲', en: 'Reversed' },
      },
    },
    redNumber: { kind: 'text', label: { zh: '红字发票号码', en: 'Number of the reversal' }, max: 60 },
    voidedOn: { kind: 'date', label: { zh: '红冲日期', en: 'Reversed on' } },
    voidReason: { kind: 'note', label: { zh: '红冲原因', en: 'Why it was reversed' }, max: 2_000 },
  },
})
