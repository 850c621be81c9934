interface Paper {
  readonly zh: string
  readonly en: string
  readonly seal?: true
}

/** What nearly every bid consists of; the tender's own documents decide. */
export const usualBidPapers: readonly Paper[] = [
  { zh: '投标函及附录', en: 'Bid letter with appendix', seal: true },
  { zh: '开标一览表与分项报价', en: 'Price sheet and itemised prices', seal: true },
  { zh: '法定代表人身份证明与授权委托书', en: 'Proof and power of the legal representative', seal: true },
  { zh: '投标保证金凭证', en: 'Proof of the bid bond' },
  { zh: '联合体协议', en: 'Consortium agreement', seal: true },
  { zh: '营业执照与资质证书', en: 'Business licence and qualifications' },
  { zh: '财务报表与社保证明', en: 'Financial statements and social insurance' },
  { zh: '信用查询与无重大违法声明', en: 'Credit record and statement of lawful conduct', seal: true },
  { zh: '商务偏离表', en: 'Table of commercial deviations', seal: true },
  { zh: '技术偏离表', en: 'Table of technical deviations', seal: true },
  { zh: '技术方案', en: 'Technical proposal' },
  { zh: '实施与售后方案', en: 'Delivery and after-sales plan' },
  { zh: '业绩证明', en: 'References' },
  { zh: '制造商授权', en: 'Manufacturer’s authorisation' },
  { zh: '正副本、页码、密封与签章核对', en: 'Check of copies, pages, seals and signatures', seal: true },
]

/** What nearly every application for funds consists of. */
export const usualFundingPapers: readonly Paper[] = [
  { zh: '申报书', en: 'Application form', seal: true },
  { zh: '目的意义与建设内容', en: 'Purpose and content' },
  { zh: '预期成果与考核指标', en: 'Expected results and indicators' },
  { zh: '实施方案与进度计划', en: 'Plan and schedule' },
  { zh: '经费来源与支出预算', en: 'Sources of money and budget', seal: true },
  { zh: '承担单位与人员情况', en: 'Applicant and its people' },
  { zh: '营业执照', en: 'Business licence' },
  { zh: '审计报告', en: 'Audit report' },
  { zh: '可行性研究报告', en: 'Feasibility study' },
  { zh: '审查意见与盖章页', en: 'Review opinion and seals', seal: true },
]
