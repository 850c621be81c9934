import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { customer } from '../entities/customer.ts'
import { customersTexts } from './customers-texts.ts'

type State = RecordOf<typeof customer>['state']
const STATES = customer.fields.state.options

/** Changes the state of a customer, with the reason where there is one. */
export function CustomerCommands({ record }: { record: RecordOf<typeof customer> }) {
  const t = useTexts(customersTexts)
  const label = useLabel()
  const { client } = useWorkspace()
  const { write } = useRight('customers')
  const [state, setState] = useState<State | null>(null)
  const change = useCommand(client.customers.changeCustomerState, { onRefused: () => {} })
  if (!write || record.deletedAt !== null) return null
  const others = (Object.keys(STATES) as State[]).filter(one => one !== record.state)
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: others.map(one => ({ key: one, label: label(STATES[one]) })),
          onClick: ({ key }) => setState(key as State),
        }}
      >
        <Button>{t('changeState')}</Button>
      </Dropdown>
      <ConfirmChange
        entity={customer}
        record={record}
        open={state !== null}
        title={state && t('changeStateTo', { state: label(STATES[state]) })}
        action={t('confirm')}
        label={t('optionalReason')}
        optional
        onConfirm={(reason, known) =>
          change.mutateAsync({ ...known, state: state ?? record.state, ...(reason && { reason }) })
        }
        onClose={() => setState(null)}
      />
    </>
  )
}
