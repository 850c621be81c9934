import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { biddingTexts } from './bidding-texts.ts'
import type { Tender } from './use-bidding.ts'

const WORDS = {
  decide: 'decide',
  move: 'move',
  price: 'priceVerb',
  noQuestions: 'noQuestions',
  submit: 'submit',
  recall: 'recall',
  open: 'open',
  result: 'result',
  reopen: 'reopen',
  contract: 'contract',
  payBond: 'payBond',
  settleBond: 'settleBond',
  nextRound: 'nextRound',
  assign: 'assign',
} as const

export type TenderVerb = keyof typeof WORDS

/** What each command of a tender is called. */
export function useTenderWord(): (verb: TenderVerb) => string {
  const t = useTexts(biddingTexts)
  return verb => t(WORDS[verb])
}

const ITEMS: Record<Tender['state'], readonly TenderVerb[]> = {
  noticed: ['decide', 'move', 'result', 'assign'],
  declined: ['reopen', 'assign'],
  preparing: ['price', 'submit', 'payBond', 'noQuestions', 'move', 'result', 'assign'],
  submitted: ['open', 'recall', 'payBond', 'move', 'result', 'assign'],
  opened: ['result', 'assign'],
  won: ['contract', 'reopen', 'assign'],
  lost: ['contract', 'reopen', 'assign'],
  void: ['nextRound', 'reopen', 'assign'],
  disqualified: ['reopen', 'assign'],
  withdrawn: ['reopen', 'assign'],
}

/** What can be done with a tender as it is now. */
export function verbsOf(tender: Tender): TenderVerb[] {
  const paid = tender.bondPaidOn !== null
  const settle: TenderVerb[] = paid && tender.bondEnd === null && isOver(tender) ? ['settleBond'] : []
  return [...settle, ...ITEMS[tender.state].filter(verb => verb !== 'payBond' || !paid)]
}

/** The step that usually follows. */
export function nextOf(tender: Tender): TenderVerb | undefined {
  const { state, bidPrice, contractOn } = tender
  if (state === 'noticed') return 'decide'
  if (state === 'preparing') return bidPrice === null ? 'price' : 'submit'
  if (state === 'submitted') return 'open'
  if (state === 'opened') return 'result'
  if (state === 'won' && contractOn === null) return 'contract'
  if (state === 'void') return 'nextRound'
  return verbsOf(tender).find(verb => verb === 'settleBond')
}

export function isOver({ state }: Tender): boolean {
  return !['noticed', 'preparing', 'submitted', 'opened'].includes(state)
}
