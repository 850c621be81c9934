import { defineRefusals } from '#kernel/error/refusal.ts'

export const campaignsRefusals = defineRefusals({
  'campaign.wrong_state': {
    status: 409,
    zh: '活动“{name}”{state}，不能{verb}。',
    en: 'The campaign “{name}” is {state}; it cannot be {verb}.',
  },
  'campaign.finish_before_start': {
    status: 422,
    zh: '结束日期 {finish} 早于开始日期 {start}。',
    en: 'The finish {finish} lies before the start {start}.',
  },
  'campaign.future': { status: 422, zh: '实际日期 {date} 还没有到。', en: 'The actual date {date} has not come yet.' },
  'campaign.ended_before_started': {
    status: 422,
    zh: '实际结束 {endedOn} 早于实际开始 {startedOn}。',
    en: 'Ended on {endedOn} lies before started on {startedOn}.',
  },
  'campaign.to_replan': {
    status: 409,
    zh: '活动“{name}”沿用自上一轮，请先重新确认日期和预算。',
    en: 'The campaign “{name}” comes from the iteration before. Confirm its dates and money first.',
  },
  'content_item.wrong_state': {
    status: 409,
    zh: '内容“{title}”{state}，不能{verb}。',
    en: 'The content “{title}” is {state}; it cannot be {verb}.',
  },
  'deviation.gone': { status: 409, zh: '这项偏差已经消除。', en: 'This deviation is gone.' },
  'product_item.wrong_state': {
    status: 409,
    zh: '产品开发项“{name}”{state}，不能{verb}。',
    en: 'The development item “{name}” is {state}; it cannot be {verb}.',
  },
  'product_item.day_not_ahead': {
    status: 422,
    zh: '新的计划上市日 {date} 要晚于今天（{today}）；已经上市的，请用“上市”。',
    en: 'The new release date {date} has to lie after today ({today}). What is out already is released instead.',
  },
  'product_item.released_before_started': {
    status: 422,
    zh: '实际上市 {releasedOn} 早于开始开发 {startedOn}。',
    en: 'Released on {releasedOn} lies before its development began on {startedOn}.',
  },
  'product_item.future': {
    status: 422,
    zh: '{date} 还没有到，今天是 {today}；要改计划的日子，请用“改期”。',
    en: '{date} has not come yet; today is {today}. A planned date is changed by moving it.',
  },
  'channel_partner.wrong_state': {
    status: 409,
    zh: '渠道商“{name}”{state}，不能{verb}。',
    en: 'The channel partner “{name}” is {state}; it cannot be {verb}.',
  },
  'channel_partner.no_contract': {
    status: 422,
    zh: '“{name}”的类型是{kind}，没有合同不能启动合作：请填“合同起始”。',
    en: 'The {kind} “{name}” needs a contract to be activated. Fill in “Contract from”.',
  },
  'channel_partner.contract_not_begun': {
    status: 422,
    zh: '“{name}”的合同从 {from} 开始，今天是 {today}：到那天再启动，或改“合同起始”。',
    en: 'The contract of “{name}” begins on {from}; today is {today}. Activate it then, or mend “Contract from”.',
  },
  'channel_partner.contract_over': {
    status: 422,
    zh: '“{name}”的合同在 {until} 到期了，今天是 {today}：续签后改“合同截止”。',
    en: 'The contract of “{name}” ended on {until}; today is {today}. Once it is renewed, mend “Contract until”.',
  },
  'ad_placement.wrong_state': {
    status: 409,
    zh: '广告“{name}”{state}，不能{verb}。',
    en: 'The ad “{name}” is {state}; it cannot be {verb}.',
  },
  'ad_placement.future': {
    status: 422,
    zh: '{date} 还没有到，今天是 {today}；计划的日子在“计划开始”“计划结束”里改。',
    en: '{date} has not come yet; today is {today}. Planned days are changed under “Planned from” and “Planned until”.',
  },
  'ad_placement.ended_before_started': {
    status: 422,
    zh: '实际结束 {endedOn} 早于实际开始 {startedOn}。',
    en: 'Ended on {endedOn} lies before started on {startedOn}.',
  },
  'ad_placement.no_result': {
    status: 422,
    zh: '“{name}”没有结果：填“曝光次数”或“带来的咨询”，没有就填 0。',
    en: '“{name}” has no result. Give “Impressions” or “Contacts won”; 0 where there was none.',
  },
  'execution_none.has_records': {
    status: 409,
    zh: '“{kind}”本轮已有 {count} 项，不能说不做：先放弃、停止或取消它们。',
    en: '“{kind}” has {count} {count|record|records} in this iteration: drop, stop or cancel {count|it|them} before you say that nothing is done.',
  },
  'execution_none.exists': {
    status: 409,
    zh: '已经说明本轮不做“{kind}”。要改说明，先收回再写。',
    en: 'It is declared already that nothing of “{kind}” is done. Take that back first to say it otherwise.',
  },
  'training.wrong_state': {
    status: 409,
    zh: '培训“{topic}”{state}，不能{verb}。',
    en: 'The training “{topic}” is {state}; it cannot be {verb}.',
  },
  'training.future': {
    status: 422,
    zh: '{date} 还没有到，今天是 {today}；计划的日子在“计划日期”里改。',
    en: '{date} has not come yet; today is {today}. A planned date is changed under “Planned on”.',
  },
  'training.nobody_attended': {
    status: 422,
    zh: '名单上有 {listed} 人，没有一人到场：在“签到与成绩”里至少勾选 1 个到场的人。',
    en: 'Of {listed} on the list, nobody attended. Tick at least one who came under “Attendance and scores”.',
  },
  'training.listed_twice': {
    status: 422,
    zh: '{person}在名单里出现了 {count} 次，留下一行就够了。',
    en: 'The list names {person} {count} {count|time|times}; one row is enough.',
  },
  'training.scores_missing': {
    status: 422,
    zh: '到场 {attended} 人，还缺 {missing} 人的成绩：{people}。在“签到与成绩”里补上。',
    en: 'Of {attended} who attended, {missing} {missing|has|have} no score: {people}. Enter it under “Attendance and scores”.',
  },
  'training.absent_scored': {
    status: 422,
    zh: '{person}没有到场，却有成绩 {score}：勾选到场，或删去成绩。',
    en: 'A score of {score} is entered for {person}, who did not attend. Tick the attendance, or delete the score.',
  },
})
