import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import { proposal as entity } from '../../entities/proposal.ts'
import { sellingTexts } from './selling-texts.ts'
import type { Proposal } from './use-selling.ts'

const ANSWER = [
  ...(['sentTo', 'sentOn', 'sentBy', 'answeredOn', 'confirmedBy', 'confirmedHow'] as const),
  ...(['evidence', 'confirmedHash', 'rejectedBecause'] as const),
]

/** To whom a version went and what they said; nothing before it was sent. */
export function CustomerAnswer({ proposal }: { proposal: Proposal }) {
  const t = useTexts(sellingTexts)
  const said = ANSWER.filter(name => proposal[name] !== null)
  if (said.length === 0) return null
  return <KeyFacts entity={entity} record={proposal} fields={said} title={t('customer')} further />
}
