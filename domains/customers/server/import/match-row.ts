import { companyKey } from '../../rules/company-name.ts'
import { isMobile } from '../../rules/phone.ts'
import type { Lead } from '../move-lead.ts'
import { factsOf, type LeadFacts, mergeRow } from './lead-facts.ts'
import type { LeadDraft } from './read-row.ts'

/** A lead that a row may be: one of the database, or one that an earlier row has made. */
export interface MatchedLead {
  /** As the database has it; null while it is new. */
  readonly before: Lead | null
  /** The row that made it. */
  readonly row: number
  readonly mayChange: boolean
  facts: LeadFacts
}

/** By what a lead is found again: its key, a mobile number, an e-mail address, a shared number with the name. */
export type LeadIndex = Map<string, MatchedLead>
export type Outcome = 'created' | 'updated' | 'skipped' | 'not_yours'

/** Finds what a row is: a new lead, news of a known one, or nothing new. */
export function matchRow(
  index: LeadIndex,
  draft: LeadDraft,
  options: { duplicates: 'update' | 'skip'; today: string },
): Outcome {
  const facts = factsOf(draft, options.today)
  const known = identitiesOf(facts)
    .map(identity => index.get(identity))
    .find(found => found !== undefined)
  if (!known) {
    addToIndex(index, { before: null, row: draft.row, mayChange: true, facts })
    return 'created'
  }
  if (!known.mayChange) return 'not_yours'
  const merged = options.duplicates === 'skip' ? known.facts : mergeRow(known.facts, draft, options.today)
  if (merged === known.facts) return 'skipped'
  known.facts = merged
  addToIndex(index, known)
  return 'updated'
}

/** Makes a lead findable; whoever was there first stays. */
export function addToIndex(index: LeadIndex, matched: MatchedLead): void {
  for (const identity of identitiesOf(matched.facts)) if (!index.has(identity)) index.set(identity, matched)
}

function identitiesOf(facts: LeadFacts): string[] {
  const { key, phone, email, name } = facts
  return [
    ...(key ? [`k:${key}`] : []),
    ...(phone ? [isMobile(phone) ? `p:${phone}` : `l:${phone}|${companyKey(name)}`] : []),
    ...(email ? [`e:${email}`] : []),
  ]
}
