import { defineRefusals } from '#kernel/error/refusal.ts'

export const contractsRefusals = defineRefusals({
  'contract.wrong_state': {
    status: 409,
    zh: '合同“{name}”{state}，不能{verb}。',
    en: 'The contract “{name}” cannot be {verb} (its state: {state}).',
  },
  'contract.no_amount': {
    status: 422,
    zh: '合同金额要大于零。请先填写金额，再送审。',
    en: 'The amount of a contract is more than zero. Enter it, then submit the contract.',
  },
  'contract.no_content': {
    status: 422,
    zh: '还没有写合同正文或它存放的位置。写完再送审。',
    en: 'Neither the text of the contract nor where it lies is written. Write that, then submit it.',
  },
  'contract.signature_missing': {
    status: 422,
    zh: '{party}还没有签署。双方都签署之后，合同才能生效。',
    en: 'Not signed yet: {party}. A contract is in force once both sides have signed.',
  },
  'contract.signed_already': {
    status: 409,
    zh: '合同已有 {count} 方签署。请先撤销签署，再修改合同。',
    en: '{count} {count|side has|sides have} signed the contract. Take that back first, then revise it.',
  },
  'contract.ends_early': {
    status: 422,
    zh: '到期日期 {endsOn} 早于生效日期 {effectiveOn}。',
    en: 'It ends on {endsOn}, before it begins on {effectiveOn}.',
  },
  'contract.obligations_open': {
    status: 422,
    zh: '还有 {count} 项义务没有履行，也没有书面免除，例如“{what}”。请先在“合同”里处理。',
    en: '{count} {count|obligation is|obligations are} neither met nor waived, for example “{what}”. Settle that under “Contracts” first.',
  },
  'contract.receivables_open': {
    status: 422,
    zh: '还有 {count} 笔应收款没有收齐，共差 {rest}。请先在“回款”里处理。',
    en: '{count} {count|receivable is|receivables are} not paid; {rest} are still owed. Settle that under “Receivables” first.',
  },
  'contract.future': {
    status: 422,
    zh: '日期 {date} 还没有到。',
    en: '{date} has not come yet.',
  },
  'contract_signature.exists': {
    status: 409,
    zh: '{party}的签署已经登记，签署人是“{signedBy}”。',
    en: 'It is recorded already who has signed, “{signedBy}” ({party}).',
  },
  'contract_obligation.wrong_state': {
    status: 409,
    zh: '义务“{what}”{state}，不能{verb}。',
    en: 'The obligation “{what}” cannot be {verb} (its state: {state}).',
  },
  'contract_obligation.agreed': {
    status: 409,
    zh: '合同“{name}”已经送审或签署，义务的内容不能再改或删除。不再需要的，请登记书面免除。',
    en: 'The contract “{name}” has been submitted or signed: what it asks for stays. What is not needed any more is waived in writing.',
  },
  'receivable.wrong_state': {
    status: 409,
    zh: '应收款“{name}”{state}，不能{verb}。',
    en: 'The receivable “{name}” cannot be {verb} (its state: {state}).',
  },
  'receivable.no_amount': {
    status: 422,
    zh: '应收金额要大于零。',
    en: 'A receivable is more than zero.',
  },
  'receivable.has_money': {
    status: 409,
    zh: '“{name}”已收 {paid}，不能再改金额或删除。要改收款日期，请申请延期。',
    en: '{paid} have been paid on “{name}”: its amount stays, and it is not removed. Ask for a rescheduling to move what is left.',
  },
  'receivable.agreed': {
    status: 409,
    zh: '“{name}”是批准过的延期协议的一期，只能通过新的延期协议修改。',
    en: '“{name}” belongs to an approved rescheduling. Only another rescheduling changes it.',
  },
  'receivable.later': {
    status: 422,
    zh: '合同已经生效，“{name}”的应收日期 {dueOn} 不能直接推迟。请申请延期，由发起人批准。',
    en: 'The contract is in force: “{name}”, due on {dueOn}, is not simply moved to a later day. Ask the sponsor for a rescheduling.',
  },
  'invoice.wrong_state': {
    status: 409,
    zh: '发票 {number} {state}，不能{verb}。',
    en: 'The invoice {number} cannot be {verb} (its state: {state}).',
  },
  'invoice.no_amount': {
    status: 422,
    zh: '价税合计要大于零。',
    en: 'The gross amount of an invoice is more than zero.',
  },
  'invoice.tax_off': {
    status: 422,
    zh: '按 {rate}% 的税率，税额应为 {tax}，填写的是 {given}。尾差超过了 {lines} 行明细允许的范围。',
    en: 'At {rate} percent the tax is {tax}, but {given} was entered. That is further off than {lines} {lines|line allows|lines allow}.',
  },
  'invoice.number_used': {
    status: 409,
    zh: '发票号码 {number} 已经登记过，同一号码不能再用。',
    en: 'The invoice number {number} is entered already; a number is never used twice.',
  },
  'payment.wrong_state': {
    status: 409,
    zh: '“{payer}”的回款{state}，不能{verb}。',
    en: 'The payment of “{payer}” cannot be {verb} (its state: {state}).',
  },
  'payment.no_amount': {
    status: 422,
    zh: '到账金额要大于零。',
    en: 'A payment is more than zero.',
  },
  'payment.reference_used': {
    status: 409,
    zh: '银行流水 {bankReference} 已经登记在这份合同下。',
    en: 'The bank reference {bankReference} is entered already under this contract.',
  },
  'payment.over': {
    status: 422,
    zh: '分配的合计 {given} 超过了到账金额 {amount}，多出 {over}。',
    en: '{given} are allocated, but only {amount} came in: {over} too much.',
  },
  'payment.over_receivable': {
    status: 409,
    zh: '“{name}”只差 {rest} 没有收，不能分配 {given}。请减少这一行的金额。',
    en: 'Only {rest} are still owed on “{name}”; {given} cannot be allocated to it. Lower that line.',
  },
  'payment.elsewhere': {
    status: 422,
    zh: '这笔应收款不属于回款所在的合同，或者已经重新安排。请从本合同的应收款里选。',
    en: 'This receivable belongs to another contract or was rescheduled. Choose one of the payment’s own contract.',
  },
  'payment.nothing_allocated': {
    status: 422,
    zh: '每一行分配的金额都要大于零。',
    en: 'Every line allocates more than zero.',
  },
  'payment.twice': {
    status: 422,
    zh: '“{name}”出现了 {count} 次。一笔应收款只写一行。',
    en: '“{name}” stands there {count} {count|time|times}. A receivable has one line.',
  },
  'rescheduling.wrong_state': {
    status: 409,
    zh: '“{name}”的延期申请{state}，不能{verb}。',
    en: 'The rescheduling of “{name}” cannot be {verb} (its state: {state}).',
  },
  'rescheduling.in_review': {
    status: 409,
    zh: '“{name}”已有一份延期申请在审批中，请先等它有结果或撤回它。',
    en: 'A rescheduling of “{name}” waits for approval already. Wait for that, or withdraw it.',
  },
  'rescheduling.sum': {
    status: 422,
    zh: '各期之和是 {given}，未收的余额是 {rest}，相差 {gap}。',
    en: 'The instalments add up to {given}, but {rest} are still owed: a difference of {gap}.',
  },
  'rescheduling.no_amount': {
    status: 422,
    zh: '至少要有一期，每一期的金额都要大于零。',
    en: 'There is at least one instalment, and each is more than zero.',
  },
  'rescheduling.past': {
    status: 422,
    zh: '新的应收日期 {date} 已经过去。请填写今天或以后的日期。',
    en: 'The new day {date} has passed. Give today or a later one.',
  },
  'rescheduling.rest_changed': {
    status: 409,
    zh: '申请以后“{name}”又有变动：未收的余额现在是 {now}，申请时是 {before}。请退回，重新申请。',
    en: 'Since the request “{name}” has changed: {now} are still owed now, {before} were then. Return it, so that it is asked for again.',
  },
})
