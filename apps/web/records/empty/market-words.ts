import type { EmptyWords } from './empty-words.ts'

/** From the people to the market and the strategy. */
export const marketWords = {
  person: {
    what: { zh: '在这家公司里工作的人，每人一个账号。', en: 'Whoever works in this company, each with an account.' },
    like: { zh: '王芳，市场经理，管理者', en: 'Wang Fang, marketing manager, role Manager' },
  },
  role: {
    what: {
      zh: '一种角色写明在每个模块里能看什么、改什么。',
      en: 'A role says what its holders may see and change in each module.',
    },
    like: {
      zh: '华东销售：客户和合同可改，预算只看',
      en: 'Sales east: customers and contracts to edit, budget to read',
    },
  },
  team_group: {
    what: { zh: '一起做事、互相能看到对方记录的人。', en: 'People who work together and see one another’s records.' },
    like: { zh: '华东销售组：陈立、赵倩', en: 'Sales team east: Chen Li, Zhao Qian' },
  },
  invitation: {
    what: { zh: '发出而还没有用过的邀请。', en: 'Invitations that were sent and not used yet.' },
    like: {
      zh: 'chenli@yunling.example，普通成员，七天内有效',
      en: 'chenli@yunling.example, Member, valid for seven days',
    },
  },
  project: {
    what: {
      zh: '按某个流程进行的一件事，有起止日期、团队和阶段。',
      en: 'Something that is done by a process: with dates, a team and stages.',
    },
    like: {
      zh: '华东渠道增长，P1 营销策划，王芳负责',
      en: 'Growth in eastern channels, P1 Marketing planning, led by Wang Fang',
    },
  },
  playbook_version: {
    what: { zh: '项目所依据的那一版流程。', en: 'The version of a process that projects run by.' },
    like: { zh: 'P1 营销策划，第 1 版', en: 'P1 Marketing planning, version 1' },
  },
  own_playbook: {
    what: {
      zh: '公司自己的流程：从十个里复制一个来改，或从空白开始。',
      en: 'A process of the company’s own: one of the ten copied and changed, or begun empty.',
    },
    like: { zh: '老客户加装，由 P4 改成 5 个阶段', en: 'Extensions for existing customers, P4 cut down to 5 stages' },
  },
  aim: {
    what: {
      zh: '公司要达到的大目标，项目的目标指向它。',
      en: 'What the whole company wants to reach; the goals of projects point to it.',
    },
    like: { zh: '2027 年营收达到 3 亿元', en: 'Revenue of CNY 300 million in 2027' },
  },
  metric: {
    what: {
      zh: '用来衡量目标的一个数：怎么算、什么单位、越高越好还是越低越好。',
      en: 'A number that goals are measured by: how it is worked out, its unit, and whether more is better.',
    },
    like: { zh: '询价转化率 = 成交数 ÷ 询价数，%', en: 'Enquiry conversion = orders ÷ enquiries, %' },
  },
  goal: {
    what: {
      zh: '这个项目要改变的一个数：从多少到多少、什么时候、谁负责。',
      en: 'A number that the project is to change: from what to what, by when, and who answers for it.',
    },
    like: {
      zh: '询价转化率从 9% 提高到 13%，2027-03-31 前，陈立',
      en: 'Raise enquiry conversion from 9% to 13% by 2027-03-31, Chen Li',
    },
  },
  reading: {
    what: {
      zh: '指标在一段时间里的实际值，写明出处。',
      en: 'What a metric really was over a period, with its source.',
    },
    like: { zh: '11 月 103 / 1000 = 10.3%，客户系统', en: 'November 103 / 1,000 = 10.3%, from the customer system' },
  },
  customer: {
    what: { zh: '买过或可能买的单位，一家一条。', en: 'An organisation that buys or may buy, one record each.' },
    like: {
      zh: '云台水务集团，自来水，约 1200 人，老客户',
      en: 'Yuntai Water Group, water supply, about 1,200 people, existing customer',
    },
  },
  contact: {
    what: {
      zh: '客户那里的一个人，以及他在决策里的作用。',
      en: 'A person at a customer, and their part in the decision.',
    },
    like: {
      zh: '何建国，云台水务总经理，批钱的人',
      en: 'He Jianguo, general manager of Yuntai Water, gives the money',
    },
  },
  lead_import: {
    what: {
      zh: '从表格一次导入的一批线索，可以整批撤销。',
      en: 'A batch of leads from one file; it can be undone as a whole.',
    },
    like: { zh: '展会名片.csv，312 行，导入 305 行', en: 'fair-cards.csv, 312 rows, 305 imported' },
  },
  lead: {
    what: {
      zh: '可能成为客户的人或单位，还没有确认。',
      en: 'A person or organisation that may become a customer and is not confirmed yet.',
    },
    like: {
      zh: '林一，青溪水厂，138 1111 0001，来自水博会',
      en: 'Lin Yi, Qingxi Waterworks, 138 1111 0001, met at the water fair',
    },
  },
  project_customer: {
    what: { zh: '这个项目面向的那一家客户。', en: 'The customer that this project is about.' },
    like: { zh: '云台水务集团，负责销售陈立', en: 'Yuntai Water Group, sold to by Chen Li' },
  },
  visit: {
    what: {
      zh: '和客户见的一次面：见谁、问什么、得到什么、下一步哪天。',
      en: 'One meeting with the customer: whom, what to ask, what came out, and the day of the next step.',
    },
    like: {
      zh: '12-08 见何总：弄清漏损率和今年的预算',
      en: '12-08 with Mr He: find out the leakage rate and this year’s budget',
    },
  },
  need: {
    what: { zh: '客户要解决的一件事，用他们的原话。', en: 'Something the customer wants solved, in their own words.' },
    like: {
      zh: '“夜里爆管，第二天才知道”，必须满足',
      en: '“A pipe bursts at night and we hear of it next day”; must be met',
    },
  },
  development_plan: {
    what: { zh: '准备去开发哪一群客户、怎么找到他们。', en: 'A group of customers to win, and how to reach them.' },
    like: {
      zh: '华东 40 家县级水厂，由设计院引荐',
      en: '40 county waterworks in the east, introduced by design institutes',
    },
  },
  development_target: {
    what: {
      zh: '开发计划里的一家，接触到哪一步。',
      en: 'One firm of a development plan, and how far contact has come.',
    },
    like: { zh: '青溪水厂，已通电话，12-10 上门', en: 'Qingxi Waterworks, phoned, visit on 12-10' },
  },
  sales_activity: {
    what: { zh: '为推进成交做的一件事和它的结果。', en: 'Something done to bring a sale on, and its result.' },
    like: {
      zh: '给云台水务做现场演示，三位科长在场',
      en: 'Demonstration at Yuntai Water, three section heads present',
    },
  },
  activity_none: {
    what: {
      zh: '某类销售活动这一次不做，写明理由。',
      en: 'A kind of sales activity that is left out this time, with the reason.',
    },
    like: { zh: '不做试用：客户已在别处用过', en: 'No trial: the customer has used it elsewhere' },
  },
  study: {
    what: {
      zh: '一次调研：想弄清什么、怎么做、什么时候出结论。',
      en: 'One piece of research: the question, the method, and when the answer is due.',
    },
    like: {
      zh: '县级水厂为什么不装在线监测？访谈 12 家',
      en: 'Why do county waterworks not monitor online? 12 interviews',
    },
  },
  data_set: {
    what: { zh: '调研得来的一份数据和它的来源。', en: 'Data that research brought, with its source.' },
    like: { zh: '12 家水厂访谈记录，2026-11，陈立整理', en: 'Notes of 12 interviews, November 2026, by Chen Li' },
  },
  competitor: {
    what: { zh: '和我们争同一批客户的一家。', en: 'A firm that wants the same customers.' },
    like: {
      zh: '海清仪表：价格低两成，售后在外省',
      en: 'Haiqing Instruments: 20% cheaper, service from another province',
    },
  },
  trend: {
    what: {
      zh: '市场上正在变的一件事，以及对我们意味着什么。',
      en: 'Something that is changing in the market and what it means for us.',
    },
    like: { zh: '2027 年起县级水厂也要上传水质数据', en: 'From 2027 county waterworks must report water quality too' },
  },
  market_opportunity: {
    what: {
      zh: '一个值得做的机会，有多大、凭什么是我们。',
      en: 'A chance worth taking: how big it is and why it is ours.',
    },
    like: {
      zh: '华东 640 家县级水厂要在两年内装监测',
      en: '640 county waterworks in the east need monitoring within two years',
    },
  },
  insight: {
    what: {
      zh: '从证据里得出的一个判断，能影响决策的才算。',
      en: 'A judgement drawn from evidence that changes a decision.',
    },
    like: { zh: '水厂怕的不是贵，是坏了没人来', en: 'Waterworks fear no repair more than a high price' },
  },
  insight_evidence: {
    what: { zh: '支撑洞察的一条证据。', en: 'Evidence behind an insight.' },
    like: { zh: '12 家里有 9 家先问售后，再问价格', en: '9 of 12 asked about service before price' },
  },
  swot_item: {
    what: {
      zh: '优势、劣势、机会或威胁里的一条，写具体。',
      en: 'One strength, weakness, opportunity or threat, in concrete words.',
    },
    like: { zh: '优势：省内两小时到场', en: 'Strength: on site within two hours in the province' },
  },
  swot_cross: {
    what: { zh: '把两条放在一起得出的做法。', en: 'What follows from two of them together.' },
    like: {
      zh: '优势 + 机会：县级水厂包三年售后',
      en: 'Strength + opportunity: three years of service for county waterworks',
    },
  },
  segment: {
    what: {
      zh: '一群需要相同、能用同一种办法打动的客户。',
      en: 'Customers with the same need who can be won the same way.',
    },
    like: { zh: '县级水厂，约 640 家，自己没有仪表班', en: 'County waterworks, about 640, without instrument staff' },
  },
  segment_criterion: {
    what: {
      zh: '用来比较细分市场的一条标准和它的权重。',
      en: 'What segments are compared by, and how much it weighs.',
    },
    like: { zh: '能否触达，权重 20%', en: 'Can be reached, weight 20%' },
  },
  segment_score: {
    what: {
      zh: '一个细分市场在一条标准上的分数和理由。',
      en: 'The score of a segment by one criterion, with the reason.',
    },
    like: { zh: '县级水厂：增长 4 分，统计年鉴', en: 'County waterworks: growth 4, by the statistical yearbook' },
  },
  competence: {
    what: {
      zh: '别人一时学不走的本事，和凭什么这么说。',
      en: 'Something others cannot copy soon, and what proves it.',
    },
    like: {
      zh: '省内两小时到场：38 个驻点，去年平均 96 分钟',
      en: 'On site in two hours: 38 posts, 96 minutes on average last year',
    },
  },
  resource_assessment: {
    what: {
      zh: '做这件事要用的一种资源：现有多少、差多少。',
      en: 'A resource this takes: how much there is and how much is missing.',
    },
    like: { zh: '上门工程师：要 6 人，现有 4 人', en: 'Field engineers: 6 needed, 4 there' },
  },
  decision: {
    what: {
      zh: '一项要定的事：有哪些选项、选了哪个、为什么。',
      en: 'Something to decide: the options, the choice and the reason.',
    },
    like: {
      zh: '价格：每台 12800 元含三年上门，而不是 9800 元',
      en: 'Price: CNY 12,800 with three years of service rather than 9,800',
    },
  },
  decision_evidence: {
    what: { zh: '决策所依据的一条。', en: 'What a decision rests on.' },
    like: { zh: '洞察“怕坏了没人来”', en: 'The insight that they fear no repair' },
  },
  persona: {
    what: {
      zh: '一个典型客户的样子：他是谁、怕什么、听谁的。',
      en: 'A typical customer: who they are, what they fear, whom they listen to.',
    },
    like: {
      zh: '老周，县水厂厂长，52 岁，怕停水上新闻',
      en: 'Old Zhou, 52, runs a county waterworks, fears a cut-off in the news',
    },
  },
  channel_option: {
    what: { zh: '把东西卖到客户手里的一条路。', en: 'One way by which what we sell reaches the customer.' },
    like: { zh: '设计院推荐，提成 3%', en: 'Recommended by design institutes, 3% commission' },
  },
  channel_criterion: {
    what: { zh: '用来比较渠道的一条标准。', en: 'What channels are compared by.' },
    like: { zh: '首单要多久，权重 30%', en: 'Time to the first order, weight 30%' },
  },
  channel_score: {
    what: { zh: '一个渠道在一条标准上的分数。', en: 'The score of a channel by one criterion.' },
    like: { zh: '设计院：首单 3 分，平均四个月', en: 'Design institutes: first order 3, four months on average' },
  },
  competitor_difference: {
    what: {
      zh: '我们和某个对手不一样的一点，客户在乎的。',
      en: 'One way in which we differ from a rival and customers care.',
    },
    like: { zh: '海清三天到场，我们两小时', en: 'Haiqing comes in three days, we in two hours' },
  },
  positioning_map: {
    what: { zh: '两条坐标轴上，我们和对手各在哪里。', en: 'Where we and our rivals stand on two axes.' },
    like: { zh: '横轴价格，纵轴到场时间', en: 'Price across, time to arrive upwards' },
  },
  charter: {
    what: {
      zh: '项目的授权书：为什么做、做什么、谁说了算。',
      en: 'What gives the project its mandate: why, what, and who decides.',
    },
    like: { zh: '城区管网监测项目章程，李明批准', en: 'Charter of the city network monitoring, approved by Li Ming' },
  },
  scope_item: {
    what: { zh: '要做的或明确不做的一件事。', en: 'Something that is done, or is plainly not done.' },
    like: { zh: '不包括：水厂内部的仪表更换', en: 'Not included: instruments inside the plant' },
  },
} as const satisfies Readonly<Record<string, EmptyWords>>
