import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { tender } from '../../../bidding-contract.ts'
import { everyOf, lack, type TenderFact, tenderFacts } from './tender-facts.ts'

type Result = 'won' | 'lost' | 'void'
interface Params {
  readonly result?: Result | undefined
}

/**
 * Every tender has ended, and how: won where one of them is won; void where none is won and one is to be held again;
 * lost where all the others failed. Where no result is named any will do. A void tender of an earlier iteration has led
 * here already: its next round is to be entered.
 */
export const tenderResult = defineCheck<Params, readonly TenderFact[]>({
  name: 'deals.tender_result',
  label: { zh: '招标结果已登记', en: 'The result of the tender is recorded' },
  notes: {
    none: { zh: '还没有登记招标。', en: 'No tender is entered.' },
    running: { zh: '还没有结果', en: 'It has no result yet' },
    other_won: { zh: '结果是中标。', en: 'It was won.' },
    other_lost: { zh: '结果是没有中标。', en: 'It was not won.' },
    other_void: { zh: '结果是流标，要再次招标。', en: 'It was void and is held again.' },
    went_back: {
      zh: '已经因流标回到这一步，请登记再次招标。',
      en: 'It was void and has led back here: enter its next round.',
    },
  },
  params: z.strictObject({ result: z.enum(['won', 'lost', 'void']).optional() }),
  words: {
    result: {
      label: { zh: '结果', en: 'result' },
      options: {
        won: { zh: '中标', en: 'won' },
        lost: { zh: '未中标', en: 'lost' },
        void: { zh: '流标', en: 'void' },
      },
    },
  },
  excludes: (one, other) => one.result !== undefined && other.result !== undefined && one.result !== other.result,
  reads: [tender.type],
  facts: tenderFacts,
  judge: (all, { result }) => {
    const verdict = everyOf(all, all, one => (isOver(one) ? [] : [lack(one, 'state', 'running')]))
    if (!verdict.passed || result === undefined) return verdict
    const came = resultOf(all)
    const code = came === result ? whyNotAgain(all, came) : `other_${came}`
    return code === null ? verdict : { ...verdict, passed: false, missingCount: 1, note: { code, params: {} } }
  },
})

function isOver({ state }: TenderFact): boolean {
  return !['noticed', 'preparing', 'submitted', 'opened'].includes(state)
}

function resultOf(all: readonly TenderFact[]): Result {
  if (all.some(one => one.state === 'won')) return 'won'
  return all.some(one => one.state === 'void') ? 'void' : 'lost'
}

function whyNotAgain(all: readonly TenderFact[], came: Result): string | null {
  return came !== 'void' || all.some(one => one.state === 'void' && one.current) ? null : 'went_back'
}
