import { defineRefusals } from '#kernel/error/refusal.ts'

export const biddingRefusals = defineRefusals({
  'tender.wrong_state': {
    status: 409,
    zh: '投标“{name}”{state}，不能{verb}。',
    en: 'The tender “{name}” cannot be {verb} (its state: {state}).',
  },
  'tender.deadline_passed': {
    status: 409,
    zh: '投标截止是 {deadline}，{submitted} 递交已经迟了，不能记为已投标。如招标人已延期，先在“改截止时间”里写明。',
    en: 'The deadline was {deadline}; a bid of {submitted} is too late. Where the tenderer has put it off, move the deadline first.',
  },
  'tender.in_future': {
    status: 422,
    zh: '投标时间 {submitted} 还没有到。',
    en: '{submitted} has not come yet.',
  },
  'tender.documents_open': {
    status: 409,
    zh: '还有 {count} 份投标文件没有备齐：{items}。在文件清单里备齐，或注明不需要。',
    en: '{count} {count|document is|documents are} not ready: {items}. Make {count|it|them} ready in the checklist, or say why {count|it is|they are} not needed.',
  },
  'tender.no_documents': {
    status: 409,
    zh: '文件清单还是空的。先列出招标文件要求的每一份材料。',
    en: 'The checklist is empty. List every paper that the tender asks for first.',
  },
  'tender.no_price': {
    status: 409,
    zh: '还没有定报价。先在“定报价”里写明报价和底价。',
    en: 'There is no price yet. Set our price and its floor first.',
  },
  'tender.below_floor': {
    status: 422,
    zh: '报价 {price} 低于底价 {floor}。提高报价，或先由负责人调低底价。',
    en: 'The price {price} is below the floor {floor}. Raise it, or lower the floor first.',
  },
  'tender.bond_unpaid': {
    status: 409,
    zh: '投标保证金 {amount} 还没有缴纳。先登记缴纳。',
    en: 'The bid bond of {amount} is not paid. Record its payment first.',
  },
  'tender.no_bond': {
    status: 409,
    zh: '没有已缴纳、未结清的投标保证金。',
    en: 'There is no bid bond that is paid and not settled.',
  },
  'tender.bond_paid': {
    status: 409,
    zh: '保证金已登记缴纳（{date}）。',
    en: 'The bond is recorded as paid already ({date}).',
  },
  'tender.bond_back': {
    status: 422,
    zh: '退回金额不能超过缴纳的 {amount}；退还时要写明退回多少，利息另记在说明里。',
    en: 'Say how much came back, at most the {amount} that was paid. Interest goes into the note.',
  },
  'tender.bond_reason': {
    status: 422,
    zh: '写明为什么没有全额退还。',
    en: 'Say why not all of it came back.',
  },
  'tender.reason_missing': {
    status: 422,
    zh: '写明“{result}”的原因。',
    en: 'Say why: “{result}”.',
  },
  'tender.winner_missing': {
    status: 422,
    zh: '写明中标人。还不知道就写“未公布”。',
    en: 'Name the winner; write “not published” where it is not known.',
  },
  'tender.amount_missing': {
    status: 422,
    zh: '写明中标金额。',
    en: 'Say which amount was awarded.',
  },
  'tender.before': {
    status: 422,
    zh: '{later}（{date}）不能早于{earlier}（{than}）。',
    en: '{later} ({date}) does not come before {earlier} ({than}).',
  },
  'tender.future_day': {
    status: 422,
    zh: '{date} 还没有到，今天是 {today}。',
    en: '{date} has not come yet; today is {today}.',
  },
  'tender.has_next_round': {
    status: 409,
    zh: '“{name}”已经有下一次招标“{next}”。',
    en: '“{name}” has a next round already: “{next}”.',
  },
  'tender.weights': {
    status: 422,
    zh: '决定投标前，至少写一个评估项。',
    en: 'Weigh at least one question before the decision.',
  },
  'tender.has_questions': {
    status: 409,
    zh: '已登记 {count} 个澄清问题，不能确认“无需澄清”。逐个答复，或注明不再追问。',
    en: '{count} {count|question is|questions are} entered already; nothing can be said to need no clarification. Answer or drop {count|it|them}.',
  },
  'tender_document.wrong_state': {
    status: 409,
    zh: '投标文件“{item}”{state}，不能{verb}。',
    en: 'The document “{item}” cannot be {verb} (its state: {state}).',
  },
  'tender_document.not_sealed': {
    status: 422,
    zh: '“{item}”须签字盖章，签章后才算备齐。',
    en: '“{item}” has to be signed and sealed before it is ready.',
  },
  'tender_clarification.wrong_state': {
    status: 409,
    zh: '澄清问题“{question}”{state}，不能{verb}。',
    en: 'The question “{question}” cannot be {verb} (its state: {state}).',
  },
  'tender_clarification.answered_before': {
    status: 422,
    zh: '答复日期不能早于提出日期 {asked}，也不能晚于今天。',
    en: 'The answer comes not before the question ({asked}) and not after today.',
  },
  'tender_price.not_opened': {
    status: 409,
    zh: '“{name}”还没有开标，不能登记报价。先记开标。',
    en: '“{name}” has not been opened, so no prices are known. Record the opening first.',
  },
  'funding_application.wrong_state': {
    status: 409,
    zh: '资金申报“{programme}”{state}，不能{verb}。',
    en: 'The application “{programme}” cannot be {verb} (its state: {state}).',
  },
  'funding_application.deadline_passed': {
    status: 409,
    zh: '申报截止是 {deadline}，{date} 申报已经迟了。如主管部门已延期，先在“改截止日期”里写明。',
    en: 'The deadline was {deadline}; {date} is too late. Where the authority has put it off, move the deadline first.',
  },
  'funding_application.future_day': {
    status: 422,
    zh: '{date} 还没有到，今天是 {today}。',
    en: '{date} has not come yet; today is {today}.',
  },
  'funding_application.incomplete': {
    status: 409,
    zh: '还不能申报：{what}。',
    en: 'It cannot be submitted yet: {what}.',
  },
  'funding_application.granted_wrong': {
    status: 422,
    zh: '批准金额与结果不符：全额批准不少于申报的 {asked}，部分批准大于 0 且少于 {asked}。',
    en: 'The amount does not fit: all means at least the {asked} asked for, a part means more than nothing and less than {asked}.',
  },
  'funding_application.reason_missing': {
    status: 422,
    zh: '没有全额批准，写明原因。',
    en: 'Not all was granted: say why.',
  },
  'funding_application.paid_too_much': {
    status: 422,
    zh: '到位金额 {paidIn} 超过了批准的 {granted}。',
    en: '{paidIn} is more than the {granted} granted.',
  },
  'funding_material.wrong_state': {
    status: 409,
    zh: '申报材料“{item}”{state}，不能{verb}。',
    en: 'The paper “{item}” cannot be {verb} (its state: {state}).',
  },
  'funding_material.not_sealed': {
    status: 422,
    zh: '“{item}”须签字盖章，签章后才算备齐。',
    en: '“{item}” has to be signed and sealed before it is ready.',
  },
})
