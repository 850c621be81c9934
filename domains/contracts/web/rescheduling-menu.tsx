import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { contractsTexts } from './contracts-texts.ts'
import { type Rescheduling, useAgreedBarred, useContractCommands } from './use-contracts.ts'

/** What can be done with a rescheduling that waits for the sponsor. */
export function ReschedulingMenu({ one, rest }: { one: Rescheduling; rest: readonly RecordCommand[] }) {
  const t = useTexts(contractsTexts)
  const barred = useAgreedBarred(one.projectId, one.ownerId)
  const { withdrawDelay } = useContractCommands()
  const withdraw = { key: 'withdraw', label: t('withdraw'), onClick: () => withdrawDelay.mutate(knownOf(one)) }
  const commands = [...(one.state === 'submitted' ? [withdraw] : []), ...rest]
  return <RecordCommands commands={commands} barred={barred} name={one.name} page />
}
