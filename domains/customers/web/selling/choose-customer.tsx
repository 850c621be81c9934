import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { recordType } from '#apps/web/records/record-types.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRecord, useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { REASON } from '#apps/web/ui/usual-fields.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { customer } from '../../entities/customer.ts'
import { projectCustomer } from '../../entities/project-customer.ts'
import { companyKey } from '../../rules/company-name.ts'
import styles from './selling.module.css'
import { sellingTexts } from './selling-texts.ts'
import { useCustomerForms } from './use-selling.ts'

const { customerId } = projectCustomer.fields
const CHOOSE = {
  customerId: { ...customerId, required: false },
  customerName: {
    kind: 'text',
    label: sellingTexts.texts.newName as { zh: string; en: string },
    max: 200,
  },
} as const
const CHANGE = { customerId, reason: REASON } as const

/** Whom the project sells to is still open: the firm that its text names is offered, any other can be chosen. */
export function ChooseCustomer({ projectId }: { projectId: string }) {
  const t = useTexts(sellingTexts)
  const [asking, ask] = useState(false)
  const { barred } = useWriteIn(projectId, 'customers')
  const { choose } = useCustomerForms()
  const action = (
    <div className={styles.offers}>
      {!barred && <Offered projectId={projectId} />}
      <ActionButton type="primary" reason={barred} onClick={() => ask(true)}>
        {t('choose')}
      </ActionButton>
    </div>
  )
  return (
    <>
      <EmptyState of="project_customer" title={t('noCustomer')} help={t('noCustomerHelp')} action={action} />
      <CommandForm
        open={asking}
        title={t('choose')}
        help={t('chooseHelp')}
        action={t('choose')}
        fields={CHOOSE}
        onSubmit={({ customerId: id, customerName }) =>
          choose({ projectId, ...(id ? { customerId: id } : customerName ? { customerName } : {}) })
        }
        onClose={() => ask(false)}
      />
    </>
  )
}

/** The firm that the project was started for, as a text: taken where it is a customer, made one where it is not. */
function Offered({ projectId }: { projectId: string }) {
  const t = useTexts(sellingTexts)
  const choose = useCommand(useWorkspace().client.customers.chooseCustomer)
  const project = useRecord(recordType('project').entity, projectId).data as { customer?: string | null } | undefined
  const name = project?.customer?.trim() ?? ''
  const found = useRecords(customer, { q: name, limit: 20 }, { enabled: name !== '' })
  if (name === '' || !found.data) return null
  const known = found.data.items.find(one => companyKey(one.name) === companyKey(name))
  const wanted = known ? { customerId: known.id } : { customerName: name }
  return (
    <Button loading={choose.isPending} onClick={() => choose.mutate({ projectId, ...wanted })}>
      {known ? t('take', { name: known.name }) : t('takeNew', { name })}
    </Button>
  )
}

/** Changes whom the project sells to, with the reason. */
export function ChangeCustomer({ chosen }: { chosen: RecordOf<typeof projectCustomer> }) {
  const t = useTexts(sellingTexts)
  const [asking, ask] = useState(false)
  const { barred } = useWriteIn(chosen.projectId, 'customers', chosen.ownerId)
  const { change } = useCustomerForms()
  return (
    <>
      <ActionButton reason={barred} onClick={() => ask(true)}>
        {t('change')}
      </ActionButton>
      {asking && (
        <ChangeForm
          open
          record={chosen}
          title={t('change')}
          help={t('changeHelp')}
          action={t('change')}
          fields={CHANGE}
          onSubmit={(values, known) => change({ ...known, ...values })}
          onClose={() => ask(false)}
        />
      )}
    </>
  )
}
