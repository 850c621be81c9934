import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { biddingTexts } from './bidding-texts.ts'
import { FundingForm, type FundingVerb } from './funding-form.tsx'
import type { Funding } from './use-bidding.ts'

const WORDS = {
  submit: 'submitFunding',
  result: 'fundingResult',
  receive: 'receive',
  otherFunding: 'otherFunding',
  move: 'move',
  withdraw: 'withdraw',
  reopen: 'reopen',
  assign: 'assign',
} as const satisfies Record<FundingVerb, string>
const ITEMS: Record<Funding['state'], readonly FundingVerb[]> = {
  preparing: ['submit', 'move', 'withdraw', 'assign'],
  submitted: ['result', 'withdraw', 'reopen', 'assign'],
  granted: ['receive', 'otherFunding', 'reopen', 'assign'],
  partly: ['receive', 'otherFunding', 'reopen', 'assign'],
  refused: ['otherFunding', 'reopen', 'assign'],
  withdrawn: ['otherFunding', 'reopen', 'assign'],
}

interface FundingMenuProps {
  application: Funding
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with an application for funds. */
export function FundingMenu({ application, rest }: FundingMenuProps) {
  const t = useTexts(biddingTexts)
  const [verb, setVerb] = useState<FundingVerb | null>(null)
  const { projectId, ownerId, state, programme } = application
  const { barred } = useWriteIn(projectId, 'deals', ownerId)
  const own = ITEMS[state].map(item => ({ key: item, label: t(WORDS[item]), onClick: () => setVerb(item) }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  const settled = application.otherFunding !== null || application.fundsOn !== null
  return (
    <>
      <RecordCommands {...shown} next={settled ? undefined : ITEMS[state][0]} name={programme} shownInRow />
      {verb && <FundingForm {...{ application, verb }} word={t(WORDS[verb])} onClose={() => setVerb(null)} />}
    </>
  )
}
