import { fromMinorUnits, toMinorUnits } from '@yingce/finance/money'
import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { addDays } from '@yingce/scheduling/calendar-date'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { tender } from '../../entities/tender.ts'
import { addLegalDays } from './legal-days.ts'
import type { LegalTime } from './legal-time.ts'
import { type LawRow, tenderLaw } from './tender-law.ts'

type Tender = RecordOf<typeof tender>

/** What the times of a tender are judged by. */
export interface TenderFacts
  extends Pick<
    Tender,
    | ('regime' | 'method' | 'mandatory' | 'publishedOn' | 'saleFrom' | 'saleUntil' | 'documentsOn' | 'state')
    | ('estimate' | 'bondAmount' | 'bondPaidOn' | 'bondEndOn' | 'publicityFrom' | 'publicityUntil' | 'resultOn')
    | 'contractOn'
  > {
  /** The day of the deadline where the company is. */
  readonly deadlineOn: string
  /** The last day on which the documents were changed. */
  readonly changedOn: string | null
  readonly today: string
}

/** The times that the law sets for a tender, in the order in which they come; none where the buyer's own rules hold. */
export function legalTimes(facts: TenderFacts, calendar: WorkCalendar): LegalTime[] {
  return rowsFor(facts).map(row => {
    const time = TIMES[row.rule](facts, row, calendar)
    const days = [time.from, time.limit].filter(day => day !== null)
    const [first, last] = [days[0], days.at(-1)]
    const unofficialYears = first && last && row.unit !== 'percent' ? calendar.unofficialYears(first, last) : []
    const { rule, article, amount, unit } = row
    return { rule, article: { ...article }, amount, unit, ...time, unofficialYears }
  })
}

/** The last day on which a bid bond has to be back, where that can be told by now. */
export function refundDueOn(facts: TenderFacts, calendar: WorkCalendar): string | null {
  const row = rowsFor(facts).find(({ rule }) => rule === 'refund')
  return row ? refund(facts, row, calendar).limit : null
}

function rowsFor({ regime, method, mandatory, publishedOn, today }: TenderFacts): LawRow[] {
  const day = publishedOn ?? today
  const isTender = method === 'open' || method === 'invited'
  const inForce = tenderLaw.filter(
    row =>
      row.regime === regime &&
      row.since <= day &&
      (isTender || !row.tendersOnly) &&
      (mandatory === true || !row.mandatoryOnly),
  )
  return inForce.filter(row => !inForce.some(other => other.rule === row.rule && other.since > row.since))
}

type Time = Omit<LegalTime, 'rule' | 'article' | 'amount' | 'unit' | 'unofficialYears'>
type Judge = (facts: TenderFacts, row: LawRow, calendar: WorkCalendar) => Time

const TIMES: Record<LegalTime['rule'], Judge> = {
  preparation: (facts, row, calendar) =>
    atLeast(facts.saleFrom ?? facts.publishedOn, facts.deadlineOn, row, calendar, facts.today),
  sale: (facts, row, calendar) => atLeast(facts.saleFrom, facts.saleUntil, row, calendar, facts.today),
  clarification: ({ deadlineOn, changedOn, today }, { amount }) => {
    const limit = addDays(deadlineOn, -amount)
    return { ...latest(deadlineOn, limit, changedOn, today), ...(!changedOn && { verdict: 'unknown' as const }) }
  },
  objection: (facts, row, calendar) => {
    const { deadlineOn, documentsOn, today } = facts
    if (row.regime === 'bidding') return ownDay(deadlineOn, addDays(deadlineOn, -row.amount), today)
    return ownDay(documentsOn, documentsOn && addLegalDays(calendar, documentsOn, row.amount, dayUnit(row)), today)
  },
  bond: ({ estimate, bondAmount }, { amount }) => {
    const most = estimate === null ? null : fromMinorUnits((toMinorUnits(estimate) * BigInt(amount)) / 100n)
    const known = most !== null && bondAmount !== null
    const verdict = known ? (toMinorUnits(bondAmount) <= toMinorUnits(most) ? 'kept' : 'broken') : 'unknown'
    return { from: null, limit: null, bound: 'latest', actual: bondAmount, most, verdict }
  },
  publicity: (facts, row, calendar) => atLeast(facts.publicityFrom, facts.publicityUntil, row, calendar, facts.today),
  contract: ({ state, resultOn, contractOn, today }, row, calendar) => {
    const from = state === 'won' ? resultOn : null
    return latest(from, from && addLegalDays(calendar, from, row.amount, dayUnit(row)), contractOn, today)
  },
  refund,
}

/** By the bidding law after the contract is signed; a loser's in procurement after the award notice. */
function refund(facts: TenderFacts, row: LawRow, calendar: WorkCalendar): Time {
  const { state, contractOn, resultOn, bondEndOn, today } = facts
  const from = row.regime === 'procurement' && state === 'lost' ? resultOn : contractOn
  return latest(from, from && addLegalDays(calendar, from, row.amount, dayUnit(row)), bondEndOn, today)
}

function dayUnit({ unit }: LawRow): 'day' | 'workday' {
  return unit === 'workday' ? 'workday' : 'day'
}

/** From one day to another so much time passes at least. */
function atLeast(from: string | null, actual: string | null, row: LawRow, calendar: WorkCalendar, today: string): Time {
  const limit = from && addLegalDays(calendar, from, row.amount, dayUnit(row))
  const verdict =
    limit && actual ? (actual >= limit ? 'kept' : 'broken') : limit && limit >= today ? 'ahead' : 'unknown'
  return { from, limit, bound: 'earliest', actual, most: null, verdict }
}

/** It happens until the last day at the latest. */
function latest(from: string | null, limit: string | null, actual: string | null, today: string): Time {
  const given = { from, limit, bound: 'latest', actual, most: null } as const
  if (!limit) return { ...given, verdict: 'unknown' }
  if (actual) return { ...given, verdict: actual <= limit ? 'kept' : 'broken' }
  return { ...given, verdict: today > limit ? 'broken' : 'ahead' }
}

/** A day until which we ourselves may do something; nobody breaks it by doing nothing. */
function ownDay(from: string | null, limit: string | null, today: string): Time {
  const verdict = limit && limit >= today ? 'ahead' : 'unknown'
  return { from, limit, bound: 'latest', actual: null, most: null, verdict }
}
