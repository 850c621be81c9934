import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { ContractForm, type ContractVerb } from './contract-form.tsx'
import { contractsTexts } from './contracts-texts.ts'
import { type Contract, useAgreedBarred, useContractCommands } from './use-contracts.ts'

type Verb = ContractVerb | 'withdraw' | 'startSigning'

const ITEMS: Record<Contract['state'], readonly Verb[]> = {
  draft: ['submit', 'addObligation', 'assign'],
  submitted: ['withdraw', 'assign'],
  approved: ['startSigning', 'addObligation', 'revise', 'assign', 'terminate'],
  signing: ['sign', 'bringIntoForce', 'addObligation', 'revise', 'assign', 'terminate'],
  in_force: ['archive', 'complete', 'addObligation', 'assign', 'terminate'],
  completed: ['archive', 'assign'],
  terminated: ['archive', 'assign'],
}

/** What goes on when the project is over; the rest is agreed while it runs. */
const OUTLIVES: ReadonlySet<Verb> = new Set(['archive', 'complete', 'addObligation', 'assign', 'terminate'])

interface ContractMenuProps {
  contract: Contract
  /** Both sides have signed: what follows is its effective date. */
  signed?: boolean
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a contract in its state. */
export function ContractMenu({ contract, signed = false, rest }: ContractMenuProps) {
  const t = useTexts(contractsTexts)
  const [verb, setVerb] = useState<ContractVerb | null>(null)
  const barred = useAgreedBarred(contract.projectId, contract.ownerId)
  const runs = useWriteIn(contract.projectId, 'contracts', contract.ownerId).write
  const { withdraw, startSigning } = useContractCommands()
  const act = (item: Verb) => {
    if (item === 'withdraw') withdraw.mutate(knownOf(contract))
    else if (item === 'startSigning') startSigning.mutate(knownOf(contract))
    else setVerb(item)
  }
  const items = ITEMS[contract.state].filter(item => runs || OUTLIVES.has(item))
  const own = items.map(item => ({
    ...{ key: item, label: t(item), danger: item === 'terminate' },
    onClick: () => act(item),
  }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands
        {...shown}
        next={items.find(item => item === nextOf(contract, signed))}
        name={contract.name}
        shownInRow
      />
      {verb && <ContractForm contract={contract} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

function nextOf({ state, archiveNumber }: Contract, signed: boolean): Verb | undefined {
  if (state === 'draft') return 'submit'
  if (state === 'approved') return 'startSigning'
  if (state === 'signing') return signed ? 'bringIntoForce' : 'sign'
  return state === 'in_force' && archiveNumber === null ? 'archive' : undefined
}
