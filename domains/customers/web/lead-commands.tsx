import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { Known } from '#apps/web/records/known.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { lead } from '../entities/lead.ts'
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
  const run = useCommand(
    ({ words, ...known }: Known & { words: string }) => {
      const noted = { ...known, ...(words && { note: words }) }
      if (move === 'contacted') return client.customers.contactLead(noted)
      if (move === 'qualify') return client.customers.qualifyLead(noted)
      if (move === 'reopen') return client.customers.reopenLead(noted)
      return client.customers.loseLead({ ...known, reason: words })
    },
    { onRefused: () => {} },
  )
  const help = HELP[move]
  return (
    <ConfirmChange
      open
      entity={lead}
      record={record}
      title={t(move)}
      help={help && t(help)}
      action={t(move)}
      danger={move === 'lose'}
      optional={move !== 'lose'}
      label={move === 'contacted' ? t('said') : move === 'lose' ? undefined : t('optionalReason')}
      onConfirm={(words, known) => run.mutateAsync({ ...known, words })}
      onClose={onClose}
    />
  )
}
