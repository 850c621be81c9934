import type { EmptyWords } from './empty-words.ts'

/** From the charter to the sale. */
export const planningWords = {
  programme: {
    what: {
      zh: '几个项目合在一起，达到单个项目达不到的目的。',
      en: 'Projects that together reach what none reaches alone.',
    },
    like: { zh: '水务行业三年增长，4 个项目', en: 'Three years of growth in water, 4 projects' },
  },
  programme_project: {
    what: { zh: '一个项目在项目群里的一段时间。', en: 'A project’s time in a programme.' },
    like: { zh: '华东渠道增长，2026-03-01 加入', en: 'East China channels, joined 2026-03-01' },
  },
  requirement: {
    what: { zh: '项目成果要满足的一条要求，能检验。', en: 'A requirement on the result that can be tested.' },
    like: { zh: '断网 72 小时数据不丢', en: 'No data is lost in 72 hours without network' },
  },
  feasibility_study: {
    what: { zh: '值不值得做、做不做得成的一份论证。', en: 'A study of whether it is worth doing and can be done.' },
    like: { zh: '青溪新厂可行性研究', en: 'Feasibility of a new plant at Qingxi' },
  },
  feasibility_dimension: {
    what: { zh: '从一个方面看行不行，凭什么。', en: 'Whether it works in one respect, and why.' },
    like: { zh: '技术：行，两个试点已运行一年', en: 'Technology: yes, two pilots have run for a year' },
  },
  cash_flow: {
    what: { zh: '一年里的投入和收入。', en: 'What goes out and comes in over a year.' },
    like: { zh: '第 1 年投入 120 万元，收入 30 万元', en: 'Year 1: CNY 1.2 million out, 0.3 million in' },
  },
  task: {
    what: { zh: '一个人几天里做完的一件事。', en: 'Something one person does within some days.' },
    like: { zh: '访谈 12 家水厂，陈立，12-01 到 12-05', en: 'Interview 12 waterworks, Chen Li, 12-01 to 12-05' },
  },
  task_link: {
    what: { zh: '哪件事做完才能做另一件。', en: 'Which task must be over before another begins.' },
    like: { zh: '“访谈”完成后开始“写结论”', en: '“Interviews” before “Write the findings”' },
  },
  calendar_day: {
    what: {
      zh: '和平常不一样的一天：放假或调休上班。',
      en: 'A day unlike others: a holiday, or a weekend that is worked.',
    },
    like: { zh: '2027-02-14 调休上班', en: '2027-02-14, a Sunday that is worked' },
  },
  resource_need: {
    what: { zh: '任务除了人以外还要用的东西。', en: 'What a task needs besides its owner.' },
    like: { zh: '检测车一辆，12-08 到 12-10', en: 'One test van, 12-08 to 12-10' },
  },
  stakeholder: {
    what: { zh: '会影响项目或被项目影响的人。', en: 'Whoever affects the project or is affected by it.' },
    like: {
      zh: '周厂长：影响大，目前观望，由王芳沟通',
      en: 'Director Zhou: much influence, undecided, kept informed by Wang Fang',
    },
  },
  raci_entry: {
    what: {
      zh: '一项工作上谁做、谁负责、问谁、告诉谁。',
      en: 'Who does, answers for, is asked about and hears of a piece of work.',
    },
    like: { zh: '需求确认：陈立做，王芳负责', en: 'Confirm the requirements: Chen Li does, Wang Fang answers for it' },
  },
  meeting: {
    what: { zh: '一次会：谁来、谈什么、定了什么。', en: 'A meeting: who comes, what about, what was decided.' },
    like: { zh: '12-03 启动会，确认范围和分工', en: '12-03 kick-off, scope and duties confirmed' },
  },
  meeting_action: {
    what: { zh: '会上说好由谁在哪天前做的事。', en: 'What somebody promised to do by a day.' },
    like: { zh: '赵倩 12-06 前核对预算', en: 'Zhao Qian checks the budget by 12-06' },
  },
  communication_item: {
    what: { zh: '定期告诉谁什么事、用什么方式。', en: 'Who hears what regularly, and how.' },
    like: { zh: '每周五给周厂长一页进展，邮件', en: 'A page on progress to Director Zhou every Friday by e-mail' },
  },
  sharing: {
    what: { zh: '已经把什么分享给了谁。', en: 'What was shared with whom.' },
    like: { zh: '12-04 把调研结论讲给销售组', en: '12-04: told the sales team what the research found' },
  },
  org_unit: {
    what: { zh: '这件事里的一个部门或小组。', en: 'A department or team of this undertaking.' },
    like: { zh: '现场组，负责安装和调试，6 人', en: 'Field team, installs and tunes, 6 people' },
  },
  post: {
    what: {
      zh: '一个岗位：做什么、要会什么、谁来做。',
      en: 'A post: its duties, the skills it needs, and who holds it.',
    },
    like: { zh: '现场组长：会电气调试，孙伟', en: 'Head of the field team: electrical tuning, Sun Wei' },
  },
  person_skill: {
    what: { zh: '某人会什么、到什么程度。', en: 'What somebody can do, and how well.' },
    like: { zh: '孙伟：电气调试，熟练', en: 'Sun Wei: electrical tuning, skilled' },
  },
  skill_gap_answer: {
    what: {
      zh: '岗位要而人还不会的，打算怎么补。',
      en: 'What a post needs and its holder cannot do yet, and what is done about it.',
    },
    like: { zh: '数据平台：12 月参加厂家培训', en: 'Data platform: training by the maker in December' },
  },
  decision_rule: {
    what: { zh: '哪类事由谁定、多少钱以上要报谁。', en: 'Who decides what, and from which amount somebody else.' },
    like: { zh: '单笔 5 万元以上的采购由发起人批', en: 'Purchases above CNY 50,000 are the sponsor’s' },
  },
  team_measure: {
    what: { zh: '让团队更能干的一件事。', en: 'Something that makes the team work better.' },
    like: { zh: '每周三半小时故障复盘', en: 'Half an hour of fault review every Wednesday' },
  },
  budget: {
    what: { zh: '准备花多少钱、钱从哪里来。', en: 'How much may be spent and where the money comes from.' },
    like: { zh: '2026 渠道预算，48 万元，第 2 版', en: 'Channel budget 2026, CNY 480,000, version 2' },
  },
  budget_line: {
    what: { zh: '预算里的一行。', en: 'One line of the budget.' },
    like: { zh: '展位费，8 万元，营销活动', en: 'Stand at the fair, CNY 80,000, events' },
  },
  funding_source: {
    what: { zh: '钱的一个来源。', en: 'One source of the money.' },
    like: { zh: '公司市场费，40 万元', en: 'Company marketing fund, CNY 400,000' },
  },
  expense: {
    what: { zh: '已经花掉的一笔钱，有票据。', en: 'Money that was spent, with its receipt.' },
    like: { zh: '展位定金，8000 元，票据 0023145', en: 'Deposit for the stand, CNY 8,000, receipt 0023145' },
  },
  zero_spend: {
    what: { zh: '确认某项没有花钱。', en: 'A statement that nothing was spent on something.' },
    like: { zh: '这次宣讲用自家会议室', en: 'The talk was held in our own room' },
  },
  risk: {
    what: {
      zh: '可能发生、会碍事的一件事，和怎么防。',
      en: 'Something that may happen and would hurt, and how to prevent it.',
    },
    like: {
      zh: '设备晚到两周：可能 3，影响 4，提前订货',
      en: 'Devices two weeks late: likelihood 3, impact 4, order early',
    },
  },
  issue: {
    what: { zh: '已经发生、要有人解决的一件事。', en: 'Something that has happened and somebody must solve.' },
    like: { zh: '三台终端收不到信号，孙伟 12-05 前解决', en: 'Three terminals have no signal, Sun Wei by 12-05' },
  },
  change_request: {
    what: {
      zh: '想改范围、日期或钱，改了会怎样，谁批。',
      en: 'A wish to change scope, dates or money: its effects and who approves it.',
    },
    like: { zh: '增加 6 个测点：晚 8 天，多 4.2 万元', en: 'Add 6 points: 8 days later, CNY 42,000 more' },
  },
  none_stated: {
    what: { zh: '确认某一类确实没有，写明理由。', en: 'A statement that there is none of a kind, with the reason.' },
    like: { zh: '没有新风险：周会上逐项看过', en: 'No new risks: gone through at the weekly meeting' },
  },
  baseline: {
    what: {
      zh: '批准过的范围、日期和钱，偏差都和它比。',
      en: 'Approved scope, dates and money; deviations are held against it.',
    },
    like: { zh: '第 1 版基线，2026-12-01', en: 'Baseline 1, 2026-12-01' },
  },
  corrective_action: {
    what: { zh: '偏差出现后做的一件事，做没做到用数字看。', en: 'What is done about a deviation, judged by numbers.' },
    like: { zh: '增加一组夜间安装，追回 6 天', en: 'A second crew at night to win back 6 days' },
  },
  status_report: {
    what: {
      zh: '一段时间的进展：做了什么、差在哪、接下来做什么。',
      en: 'What was done in a period, where it is off and what comes next.',
    },
    like: { zh: '11 月进展：安装 18 / 40，晚 3 天', en: 'November: 18 of 40 installed, 3 days late' },
  },
  quality_check: {
    what: { zh: '检查了什么、抽了多少、合格多少。', en: 'What was checked, how many, and how many passed.' },
    like: { zh: '终端防水：抽 10 台，10 台合格', en: 'Terminals watertight: 10 tested, 10 passed' },
  },
  performance_review: {
    what: { zh: '某人这段时间做得怎样，凭哪些事。', en: 'How somebody did over a period, and by what.' },
    like: { zh: '孙伟：按时率 95%，现场无返工', en: 'Sun Wei: 95% on time, nothing done twice' },
  },
  product: {
    what: {
      zh: '能报价的一样东西：名称、单位、价格、成本。',
      en: 'Something that can be quoted: name, unit, price, cost.',
    },
    like: { zh: 'YL-200 监测站，套，12800 元', en: 'YL-200 station, set, CNY 12,800' },
  },
  proposal: {
    what: {
      zh: '给一家客户的方案和价格，一版一版地改。',
      en: 'What is offered to one customer and at what price, version by version.',
    },
    like: { zh: '云台水务 40 套，第 2 版，512000 元', en: 'Yuntai Water, 40 sets, version 2, CNY 512,000' },
  },
  quote_line: {
    what: { zh: '报价里的一行。', en: 'One line of a quote.' },
    like: { zh: 'YL-200 监测站 40 套，单价 12800 元', en: '40 YL-200 stations at CNY 12,800' },
  },
  negotiation_term: {
    what: {
      zh: '谈判里的一条：我们要什么、底线在哪里。',
      en: 'One point of a negotiation: what we want and where our floor is.',
    },
    like: { zh: '预付款：想要 30%，底线 20%', en: 'Down payment: want 30%, floor 20%' },
  },
  concession: {
    what: { zh: '让了什么，换回什么。', en: 'What was given away, and for what.' },
    like: { zh: '单价降 2%，换三年运维合同', en: '2% off the price for a three-year service contract' },
  },
  requirement_document: {
    what: {
      zh: '和客户说清楚要做成什么样的一份文件，由客户确认。',
      en: 'What is to be built, agreed with the customer and confirmed by them.',
    },
    like: { zh: '云台监测平台需求文档，第 1 版', en: 'Requirements of the Yuntai platform, version 1' },
  },
  requirement_line: {
    what: { zh: '需求文档里的一条，能验证。', en: 'One line of the document that can be verified.' },
    like: { zh: '水压每 15 分钟上传一次', en: 'Pressure is sent every 15 minutes' },
  },
  function_item: {
    what: { zh: '用来满足需求的一项功能。', en: 'A function that meets a requirement.' },
    like: { zh: '爆管报警：压力骤降 30 秒内发短信', en: 'Burst alarm: text message within 30 s of a drop' },
  },
  opportunity: {
    what: { zh: '一笔可能成交的生意：多大、多大把握、哪天。', en: 'A possible sale: how much, how likely, when.' },
    like: { zh: '云台水务 40 套，51 万元，60%，3 月', en: 'Yuntai Water, 40 sets, CNY 510,000, 60%, March' },
  },
  tender: {
    what: {
      zh: '一次投标：哪天截止、投不投、结果如何。',
      en: 'A tender: its deadline, whether we bid, and the result.',
    },
    like: { zh: '云台水务管网监测，12-20 10:00 截止', en: 'Yuntai Water network monitoring, closes 12-20 10:00' },
  },
  tender_document: {
    what: { zh: '标书里要备齐的一份文件。', en: 'A paper that the bid must hold.' },
    like: { zh: '近三年审计报告，赵倩，12-12 前', en: 'Audit reports of three years, Zhao Qian, by 12-12' },
  },
  tender_clarification: {
    what: { zh: '书面问清的一件事和答复。', en: 'A question asked in writing, and its answer.' },
    like: { zh: '问：接受联合体吗？答：不接受', en: 'Are joint bids accepted? No' },
  },
} as const satisfies Readonly<Record<string, EmptyWords>>
