import type { Lead } from '../move-lead.ts'
import type { LeadDraft } from './read-row.ts'

/** The fields that an import writes. */
export const factFields = [
  ...([
    'key',
    'name',
    'company',
    'title',
    'phone',
    'email',
    'source',
    'channel',
    'campaignName',
    'campaignId',
  ] as const),
  ...(['score', 'value', 'contactedOn', 'note', 'attributes', 'state', 'convertedOn'] as const),
] as const
export type LeadFacts = Pick<Lead, (typeof factFields)[number]>

const EMPTY = {
  ...{ company: null, title: null, phone: null, email: null, source: null, channel: null, campaignName: null },
  ...{ campaignId: null, score: null, value: null, contactedOn: null, note: null },
}
/** How far a lead has come: an import takes it forward, never back, and leaves a lost one alone. */
const STEPS: readonly Lead['state'][] = ['new', 'contacted', 'qualified', 'converted']

/** A new lead by what its row says. */
export function factsOf(draft: LeadDraft, today: string): LeadFacts {
  const state = draft.state ?? 'new'
  const attributes = draft.attributes.length > 0 ? [...draft.attributes] : null
  const facts = { ...EMPTY, ...draft.defaults, ...draft.values, key: draft.key, name: draft.name, attributes, state }
  return { ...facts, convertedOn: state === 'converted' ? (facts.contactedOn ?? today) : null }
}

/** What a known lead becomes by a row; the same object where the row says nothing new. Empty cells take nothing away. */
export function mergeRow(known: LeadFacts, draft: LeadDraft, today: string): LeadFacts {
  const state = furtherOf(known.state, draft.state)
  const contactedOn = draft.values.contactedOn ?? known.contactedOn
  const next: LeadFacts = {
    ...known,
    ...draft.values,
    source: draft.values.source ?? known.source ?? draft.defaults.source,
    campaignId: known.campaignId ?? draft.defaults.campaignId,
    name: draft.nameIsMade ? known.name : draft.name,
    attributes: mergeAttributes(known.attributes, draft.attributes),
    state,
    convertedOn: state === 'converted' ? (known.convertedOn ?? contactedOn ?? today) : known.convertedOn,
  }
  return factFields.every(field => isSame(known[field], next[field])) ? known : next
}

function furtherOf(known: Lead['state'], given: Lead['state'] | null): Lead['state'] {
  const isStep = STEPS.includes(known) && given !== null
  return isStep && STEPS.indexOf(given) > STEPS.indexOf(known) ? given : known
}

function mergeAttributes(known: Lead['attributes'], given: LeadDraft['attributes']): Lead['attributes'] {
  if (given.length === 0) return known
  const merged = new Map((known ?? []).map(({ key, value }) => [key, value]))
  for (const { key, value } of given) merged.set(key, value)
  return [...merged].map(([key, value]) => ({ key, value }))
}

/** Facts are compared as they are stored, whatever the order of their parts. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  const text = (facts: { key: string; value: string }[]) => facts.map(({ key, value }) => `${key}\0${value}`).join('\n')
  return text(one) === text(other)
}
