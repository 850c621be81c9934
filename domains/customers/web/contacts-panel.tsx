import { Button } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight } from '#apps/web/rpc/workspace.ts'
import { columnsOf } from '#apps/web/ui/list/columns.tsx'
import { useListOnPage } from '#apps/web/ui/list/list-state.ts'
import { RecordPanel } from '#apps/web/ui/list/record-panel.tsx'
import { RecordTable } from '#apps/web/ui/list/record-table.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { contact } from '../entities/contact.ts'
import styles from './customers.module.css'
import { customersTexts } from './customers-texts.ts'
import { withPhones } from './phone.tsx'

const COLUMNS = withPhones(columnsOf(contact).filter(column => !['customerId', 'ownerId'].includes(column.key)))

/** The people at a customer. */
export function ContactsPanel({ customerId }: { customerId: string }) {
  const t = useTexts(customersTexts)
  const common = useTexts(commonTexts)
  const label = useLabel()
  const { write } = useRight('customers')
  const control = useListOnPage()
  const [adding, setAdding] = useState(false)
  const add = write && (
    <Button size="small" onClick={() => setAdding(true)}>
      {common('addThing', { thing: label(contact.label) })}
    </Button>
  )
  return (
    <Section title={t('contacts')} aside={add}>
      <div className={styles.flush}>
        <RecordTable
          entity={contact}
          control={control}
          base={{ filter: [{ field: 'customerId', is: 'eq', value: customerId }] }}
          columns={COLUMNS}
          empty={{ title: t('noContacts'), help: t('noContactsHelp') }}
          plain
        />
      </div>
      <RecordPanel entity={contact} id={control.state.open} onClose={() => control.set({ open: undefined })} />
      <RecordForm
        entity={contact}
        open={adding}
        initial={{ customerId }}
        fields={['name', 'title', 'decisionRole', 'phone', 'email', 'wechat', 'note']}
        onSaved={() => setAdding(false)}
        onClose={() => setAdding(false)}
      />
    </Section>
  )
}
