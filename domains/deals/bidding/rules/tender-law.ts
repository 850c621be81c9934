import type { Label } from '#kernel/entity/field.ts'
import type { LegalTime } from './legal-time.ts'

export interface LawRow {
  readonly rule: LegalTime['rule']
  readonly regime: 'bidding' | 'procurement'
  readonly amount: number
  readonly unit: LegalTime['unit']
  readonly article: Label
  /** In force from this day on. */
  readonly since: string
  /** Only where a tender is held, and not where one negotiates. */
  readonly tendersOnly?: true
  /** Only where the law requires a tender. */
  readonly mandatoryOnly?: true
}

const law = (zh: string, en: string): Label => ({ zh, en })

/**
 * The figures of the tender laws with their articles, as of April 2025. What changes gets a further row with its day; the
 * newest one in force on the day of the notice counts.
 */
export const tenderLaw: readonly LawRow[] = [
  {
    ...{ rule: 'preparation', regime: 'bidding', amount: 20, unit: 'day', since: '2000-01-01' },
    ...{ tendersOnly: true, mandatoryOnly: true },
    article: law('《招标投标法》第二十四条', 'Bidding Law, art. 24'),
  },
  {
    ...{ rule: 'sale', regime: 'bidding', amount: 5, unit: 'day', since: '2012-02-01', tendersOnly: true },
    article: law('《招标投标法实施条例》第十六条', 'Bidding Regulation, art. 16'),
  },
  {
    ...{ rule: 'clarification', regime: 'bidding', amount: 15, unit: 'day', since: '2000-01-01', tendersOnly: true },
    article: law(
      '《招标投标法》第二十三条、《实施条例》第二十一条',
      'Bidding Law, art. 23; Bidding Regulation, art. 21',
    ),
  },
  {
    ...{ rule: 'objection', regime: 'bidding', amount: 10, unit: 'day', since: '2012-02-01', tendersOnly: true },
    article: law('《招标投标法实施条例》第二十二条', 'Bidding Regulation, art. 22'),
  },
  {
    ...{ rule: 'bond', regime: 'bidding', amount: 2, unit: 'percent', since: '2012-02-01' },
    article: law('《招标投标法实施条例》第二十六条', 'Bidding Regulation, art. 26'),
  },
  {
    ...{ rule: 'publicity', regime: 'bidding', amount: 3, unit: 'day', since: '2012-02-01' },
    ...{ tendersOnly: true, mandatoryOnly: true },
    article: law('《招标投标法实施条例》第五十四条', 'Bidding Regulation, art. 54'),
  },
  {
    ...{ rule: 'contract', regime: 'bidding', amount: 30, unit: 'day', since: '2000-01-01' },
    article: law('《招标投标法》第四十六条', 'Bidding Law, art. 46'),
  },
  {
    ...{ rule: 'refund', regime: 'bidding', amount: 5, unit: 'day', since: '2012-02-01' },
    article: law('《招标投标法实施条例》第五十七条', 'Bidding Regulation, art. 57'),
  },
  {
    ...{ rule: 'preparation', regime: 'procurement', amount: 20, unit: 'day', since: '2003-01-01', tendersOnly: true },
    article: law('《政府采购法》第三十五条', 'Government Procurement Law, art. 35'),
  },
  {
    ...{ rule: 'sale', regime: 'procurement', amount: 5, unit: 'workday', since: '2015-03-01', tendersOnly: true },
    article: law('《政府采购法实施条例》第三十一条', 'Procurement Regulation, art. 31'),
  },
  {
    ...{ rule: 'clarification', regime: 'procurement', amount: 15, unit: 'day', since: '2015-03-01' },
    tendersOnly: true,
    article: law('《政府采购法实施条例》第三十一条', 'Procurement Regulation, art. 31'),
  },
  {
    ...{ rule: 'objection', regime: 'procurement', amount: 7, unit: 'workday', since: '2003-01-01' },
    article: law('《政府采购法》第五十二条', 'Government Procurement Law, art. 52'),
  },
  {
    ...{ rule: 'bond', regime: 'procurement', amount: 2, unit: 'percent', since: '2015-03-01' },
    article: law('《政府采购法实施条例》第三十三条', 'Procurement Regulation, art. 33'),
  },
  {
    ...{ rule: 'contract', regime: 'procurement', amount: 30, unit: 'day', since: '2003-01-01' },
    article: law('《政府采购法》第四十六条', 'Government Procurement Law, art. 46'),
  },
  {
    ...{ rule: 'refund', regime: 'procurement', amount: 5, unit: 'workday', since: '2015-03-01' },
    article: law('《政府采购法实施条例》第三十三条', 'Procurement Regulation, art. 33'),
  },
]
