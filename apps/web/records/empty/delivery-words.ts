import type { EmptyWords } from './empty-words.ts'

/** From the contract to what is learned at the end. */
export const deliveryWords = {
  guest_link: {
    what: {
      zh: '请客户或干系人不用账号就确认一份文件的链接。',
      en: 'A link by which a customer or stakeholder confirms a document without an account.',
    },
    like: { zh: '需求文档 v2，周敏（云台水务），12-14 前', en: 'Requirements v2, Zhou Min of Yuntai Water, by 12-14' },
  },
  written_document: {
    what: { zh: '由项目记录写成的一份 Word 文档。', en: 'A Word document written from the project’s records.' },
    like: { zh: '项目章程，第 2 份，中文', en: 'Project charter, no. 2, in English' },
  },
  tender_price: {
    what: { zh: '开标时一家的报价和得分。', en: 'A bidder’s price and score at the opening.' },
    like: { zh: '海清仪表，468000 元，82.5 分', en: 'Haiqing Instruments, CNY 468,000, 82.5 points' },
  },
  funding_application: {
    what: {
      zh: '帮客户申报的一笔资金：条件、期限、结果。',
      en: 'Money the customer applies for with our help: terms, deadline, result.',
    },
    like: {
      zh: '省级节水专项，120 万元，12-31 截止',
      en: 'Provincial water-saving fund, CNY 1.2 million, closes 12-31',
    },
  },
  funding_material: {
    what: { zh: '申报要交的一份材料。', en: 'A paper that the application needs.' },
    like: { zh: '漏损率测算表，陈立，12-15 前', en: 'Leakage calculation, Chen Li, by 12-15' },
  },
  contract: {
    what: {
      zh: '和客户签的一份合同：金额、期限、双方做什么。',
      en: 'A contract with the customer: amount, term, duties of both.',
    },
    like: {
      zh: '云台水务监测合同，512000 元，2027-01-05 生效',
      en: 'Yuntai Water monitoring, CNY 512,000, in force 2027-01-05',
    },
  },
  contract_signature: {
    what: { zh: '谁在哪天代表哪一方签了字。', en: 'Who signed for which side and when.' },
    like: { zh: '何建国，甲方，2027-01-04', en: 'He Jianguo for the customer, 2027-01-04' },
  },
  contract_obligation: {
    what: { zh: '合同里一方要做的一件事和期限。', en: 'What one side must do by a day.' },
    like: { zh: '我方：03-01 前安装 40 套', en: 'Ours: 40 sets installed by 03-01' },
  },
  rescheduling: {
    what: { zh: '一笔应收改到哪天，谁批准的。', en: 'A receivable moved to another day, and who approved it.' },
    like: { zh: '第二期改到 04-30，客户已书面同意', en: 'Second part moved to 04-30, agreed in writing' },
  },
  receivable: {
    what: { zh: '合同里一笔该收的钱：节点、金额、日期。', en: 'Money due by the contract: milestone, amount, day.' },
    like: { zh: '验收款 40%，204800 元，03-31', en: 'On acceptance 40%, CNY 204,800, 03-31' },
  },
  invoice: {
    what: { zh: '开出的一张发票。', en: 'An invoice that was sent.' },
    like: { zh: '发票 25117，153600 元', en: 'Invoice 25117, CNY 153,600' },
  },
  payment: {
    what: { zh: '到账的一笔钱，冲哪几笔应收。', en: 'Money that came in, and what it pays.' },
    like: { zh: '01-20 到账 153600 元，冲首付款', en: '01-20: CNY 153,600 for the first part' },
  },
  delivery_item: {
    what: {
      zh: '要交给客户的一样东西：多少、哪天、签收没有。',
      en: 'Something to deliver: how much, when, and whether it was signed for.',
    },
    like: { zh: '监测站 20 套，02-10 送达，周厂长签收', en: '20 stations, 02-10, signed for by Director Zhou' },
  },
  acceptance_item: {
    what: { zh: '验收时要看的一条：怎么测、多少算合格。', en: 'What is tested at acceptance: how, and what passes.' },
    like: { zh: '报警 30 秒内到达，测 20 次全部合格', en: 'Alarm within 30 s, 20 of 20 tests passed' },
  },
  acceptance_report: {
    what: { zh: '客户签字认可的验收结论。', en: 'The result of acceptance, signed by the customer.' },
    like: { zh: '云台水务验收报告，03-20 签署', en: 'Acceptance report of Yuntai Water, signed 03-20' },
  },
  ticket: {
    what: {
      zh: '客户报来的一个问题，谁在哪天前解决。',
      en: 'A problem that the customer reported, who solves it and by when.',
    },
    like: { zh: '7 号站无数据，孙伟，当天到场', en: 'Station 7 sends nothing, Sun Wei, on site that day' },
  },
  care_plan: {
    what: {
      zh: '成交以后多久联系一次客户、聊什么。',
      en: 'How often the customer is called on after the sale, and about what.',
    },
    like: { zh: '云台水务：每季度回访一次', en: 'Yuntai Water: a revisit each quarter' },
  },
  revisit: {
    what: { zh: '对老客户的一次回访和听到的话。', en: 'One call on an existing customer, and what was heard.' },
    like: { zh: '03-28 电话周厂长：想加装 6 个点', en: '03-28 phoned Director Zhou: wants 6 more points' },
  },
  satisfaction: {
    what: { zh: '问谁、打几分、哪里不满意。', en: 'Who was asked, the score, and what they dislike.' },
    like: { zh: '值班班长，4 / 5，报警声太小', en: 'Shift leader, 4 of 5, the alarm is too quiet' },
  },
  customer_event: {
    what: { zh: '请客户来的一次活动。', en: 'An event that customers are invited to.' },
    like: { zh: '春季用户交流会，18 家到场', en: 'Spring users’ meeting, 18 customers came' },
  },
  customer_training: {
    what: {
      zh: '教客户用的一次培训，几人、考没考过。',
      en: 'A training for the customer: how many, and whether they passed.',
    },
    like: { zh: '值班员培训，12 人，11 人通过', en: 'Training of the shift, 12 people, 11 passed' },
  },
  customer_improvement: {
    what: { zh: '听了客户的话以后改的一件事。', en: 'Something changed because customers said so.' },
    like: { zh: '报警音量可调，3 月版本', en: 'Alarm volume can be set, March release' },
  },
  service_none: {
    what: { zh: '某一类服务这次没有，写明理由。', en: 'A kind of service there was none of, with the reason.' },
    like: { zh: '没有培训：客户是老用户', en: 'No training: they have used it for years' },
  },
  campaign: {
    what: {
      zh: '一次有时间、预算和目标的营销活动。',
      en: 'Something done to win customers, with dates, budget and goal.',
    },
    like: {
      zh: '县级水厂试用季，12-10 到 02-28，9 万元',
      en: 'Trial season for waterworks, 12-10 to 02-28, CNY 90,000',
    },
  },
  content_item: {
    what: { zh: '要写、要拍、要发的一篇内容。', en: 'Something to write, film and publish.' },
    like: { zh: '《夜里爆管以后》，公众号，12-12 发', en: '“After the pipe burst”, company channel, 12-12' },
  },
  deviation: {
    what: {
      zh: '实际比计划晚了多少天、多花了多少钱，怎么办。',
      en: 'How far something is later or dearer than planned, and the answer.',
    },
    like: {
      zh: '试用季晚 8 天：设备晚到，下轮提前订货',
      en: 'Trial season 8 days late: devices came late, order earlier next time',
    },
  },
  product_item: {
    what: { zh: '为这次营销改进产品的一件事。', en: 'Something improved in the product for this.' },
    like: { zh: '加装电池舱，孙伟，01-15', en: 'Battery case, Sun Wei, 01-15' },
  },
  ad_placement: {
    what: { zh: '在哪里投、投多少、带来什么。', en: 'Where an advertisement runs, what it costs and brings.' },
    like: { zh: '水务杂志 1 月封三，2 万元，询价 14 次', en: 'Water magazine, January, CNY 20,000, 14 enquiries' },
  },
  channel_partner: {
    what: { zh: '替我们卖的一家，条件和进展。', en: 'A firm that sells for us: terms and progress.' },
    like: { zh: '华东市政设计院，提成 3%，已签', en: 'Eastern design institute, 3%, signed' },
  },
  training: {
    what: { zh: '对销售或渠道的一次培训。', en: 'A training of sales staff or partners.' },
    like: { zh: '新品讲解，12-02，销售组 9 人', en: 'New product, 12-02, 9 of the sales team' },
  },
  execution_none: {
    what: { zh: '本轮确实不做的一类工作，写明理由。', en: 'A kind of work left out this time, with the reason.' },
    like: { zh: '不投广告：客户只有 640 家，上门更快', en: 'No advertising: with 640 customers visits are quicker' },
  },
  evaluation: {
    what: { zh: '一段时间以后，目标达到没有、为什么。', en: 'After a period: were the goals reached, and why.' },
    like: { zh: '第 1 轮评估：转化率 10.3%，未达标', en: 'Iteration 1: conversion 10.3%, missed' },
  },
  evaluation_line: {
    what: { zh: '一个目标的实际值、判断和原因。', en: 'A goal’s real value, the verdict and the cause.' },
    like: { zh: '10.3% 对 13%，未达标：没有测过水', en: '10.3% of 13%, missed: the water was not tested' },
  },
  finding: {
    what: { zh: '评估里看到的一件事。', en: 'Something the evaluation showed.' },
    like: { zh: '先测水的 4 家全部成交', en: 'All 4 whose water was tested first bought' },
  },
  adjustment: {
    what: {
      zh: '下一轮改什么、为什么、预期怎样。',
      en: 'What the next iteration does otherwise, why, and with what effect.',
    },
    like: { zh: '试用前先上门测水，转化率到 13%', en: 'Test the water before the trial; conversion to 13%' },
  },
  lesson: {
    what: { zh: '下次照着做或不要再做的一件事。', en: 'Something to do again, or never again.' },
    like: { zh: '试用设备要提前两周订', en: 'Order trial devices two weeks ahead' },
  },
  operation_design: {
    what: {
      zh: '这次运营为谁、提供什么、靠什么转起来。',
      en: 'Whom the operation serves, with what, and what keeps it going.',
    },
    like: {
      zh: '水厂托管运维：按点收费，远程加巡检',
      en: 'Service for waterworks: a fee per point, remote plus rounds',
    },
  },
  operation_part: {
    what: { zh: '运营方案的一个部分。', en: 'One part of the operation plan.' },
    like: { zh: '定价：每点每年 600 元', en: 'Price: CNY 600 per point and year' },
  },
  operation_resource: {
    what: { zh: '运营要用的一样东西，落实没有。', en: 'Something the operation needs, and whether it is there.' },
    like: { zh: '巡检车 2 辆，已到位', en: '2 service vans, there' },
  },
  evaluation_rhythm: {
    what: { zh: '多久看一次哪些数、由谁看。', en: 'Which numbers are looked at how often, and by whom.' },
    like: { zh: '每月 5 日看在线率和投诉，赵倩', en: 'On the 5th: uptime and complaints, Zhao Qian' },
  },
  operation_period: {
    what: { zh: '运营的一段时间：计划多少、实际多少。', en: 'A stretch of the operation: planned and real.' },
    like: { zh: '2027 年 1 月：在线率计划 98%，实际 97.4%', en: 'January 2027: uptime 98% planned, 97.4% real' },
  },
  plan_book: {
    what: {
      zh: '把目标、策略、计划合成的一份策划书，一版一份。',
      en: 'Goals, strategy and plan in one book, version by version.',
    },
    like: { zh: '华东渠道增长策划书，第 2 版，已批准', en: 'Plan book of eastern growth, version 2, approved' },
  },
  plan_book_recipient: {
    what: { zh: '收到策划书的人。', en: 'Who gets the plan book.' },
    like: { zh: '财务部赵倩，12-10 已读', en: 'Zhao Qian, finance, read on 12-10' },
  },
  project_file: {
    what: { zh: '和项目有关的一份文件。', en: 'A file that belongs to the project.' },
    like: { zh: '招标文件.pdf，2.4 MB', en: 'tender.pdf, 2.4 MB' },
  },
  closing_report: {
    what: { zh: '项目结束时的结论：达到了什么、留下什么。', en: 'What the project reached and what it leaves.' },
    like: { zh: '云台监测项目结项报告，李明批准', en: 'Closing report of Yuntai monitoring, approved by Li Ming' },
  },
  improvement: {
    what: {
      zh: '项目里想到的、公司以后可以做得更好的一件事。',
      en: 'Something the company could do better, found in a project.',
    },
    like: { zh: '投标文件做成模板，省三天', en: 'A template for bid papers saves three days' },
  },
  hand_over: {
    what: { zh: '交给谁的什么，收到没有。', en: 'What goes to whom, and whether they have it.' },
    like: { zh: '运维手册交服务部，03-25 签收', en: 'Service manual to the service team, signed for 03-25' },
  },
  archive_entry: {
    what: { zh: '归档的一份记录和它的档案号。', en: 'A record that was filed, with its number.' },
    like: { zh: '合同原件，档案号 2027-014', en: 'Original contract, file number 2027-014' },
  },
} as const satisfies Readonly<Record<string, EmptyWords>>
