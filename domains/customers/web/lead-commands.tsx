import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { lead } from '../entities/lead.ts'
import { ConvertLead } from './convert-lead.tsx'
import { customersTexts } from './customers-texts.ts'

type Lead = RecordOf<typeof lead>
type Move = 'contacted' | 'qualify' | 'convert' | 'lose' | 'reopen'

/** What can be done with a lead, by its state; the next step first. */
const MOVES: Record<Lead['state'], readonly Move[]> = {
  new: ['contacted', 'qualify', 'convert', 'lose'],
  contacted: ['qualify', 'contacted', 'convert', 'lose'],
  qualified: ['convert', 'lose'],
  converted: [],
  lost: ['reopen'],
}

/** The next step of a lead as a button, the others in a menu beside it. */
export function LeadCommands({ record }: { record: Lead }) {
  const t = useTexts(customersTexts)
  const { write } = useRight('customers')
  const [move, setMove] = useState<Move | null>(null)
  if (record.customerId) return <To href={`/customers/${record.customerId}`}>{t('openCustomer')}</To>
  const [next, ...others] = MOVES[record.state]
  if (!write || record.deletedAt !== null || !next) return null
  const close = () => setMove(null)
  return (
    <>
      {others.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: others.map(one => ({ key: one, label: t(one), danger: one === 'lose' })),
            onClick: ({ key }) => setMove(key as Move),
          }}
        >
          <Button>{t('moreMoves')}</Button>
        </Dropdown>
      )}
      <Button type="primary" onClick={() => setMove(next)}>
        {t(next)}
      </Button>
      {move === 'convert' ? (
        <ConvertLead record={record} onClose={close} />
      ) : (
        move && <AskAndMove key={move} record={record} move={move} onClose={close} />
      )}
    </>
  )
}

const HELP = { contacted: 'contactedHelp', qualify: 'qualifyHelp', lose: 'loseHelp', reopen: undefined } as const

function AskAndMove({ record, move, onClose }: { record: Lead; move: Exclude<Move, 'convert'>; onClose: () => void }) {
  const t = useTexts(customersTexts)
  const { client } = useWorkspace()
  const { id, version } = record
  const run = useCommand((words: string) => {
    const known = { id, version, ...(words && { note: words }) }
    if (move === 'contacted') return client.customers.contactLead(known)
    if (move === 'qualify') return client.customers.qualifyLead(known)
    if (move === 'reopen') return client.customers.reopenLead(known)
    return client.customers.loseLead({ id, version, reason: words })
  })
  const help = HELP[move]
  return (
    <ConfirmReason
      open
      title={t(move)}
      help={help && t(help)}
      action={t(move)}
      danger={move === 'lose'}
      optional={move !== 'lose'}
      label={move === 'contacted' ? t('said') : move === 'lose' ? undefined : t('optionalReason')}
      onConfirm={words => run.mutateAsync(words)}
      onClose={onClose}
    />
  )
}
