import { useQuery } from '@tanstack/react-query'
import { Radio } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useSeen } from '#apps/web/records/use-seen.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ChangedMeanwhile } from '#apps/web/ui/changed-meanwhile.tsx'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { lead } from '../entities/lead.ts'
import styles from './customers.module.css'
import { customersTexts } from './customers-texts.ts'

const NEW = 'new'

/** Says what a lead becomes: a new customer, or one that is there already and may be the same. */
export function ConvertLead({ record, onClose }: { record: RecordOf<typeof lead>; onClose: () => void }) {
  const t = useTexts(customersTexts)
  const common = useTexts(commonTexts)
  const go = useGo()
  const { api, client } = useWorkspace()
  const name = record.company ?? record.name
  const found = useQuery(api.customers.duplicates.queryOptions({ input: { name, phone: record.phone } }))
  const customers = found.data?.duplicates.filter(one => one.type === 'customer') ?? []
  const [chosen, setChosen] = useState<string>()
  const choice = chosen ?? customers[0]?.id ?? NEW
  const { seen, before, send } = useSeen(record)
  const convert = useCommand(client.customers.convertLead, {
    onDone: made => go(`/customers/${made.customer.id}`),
    onRefused: () => {},
  })
  const into = choice === NEW ? { despiteDuplicates: true } : { customerId: choice }
  return (
    <Dialog
      open
      title={t('convert')}
      okText={t('convert')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !found.isSuccess }}
      confirmLoading={convert.isPending}
      onOk={() => void send(known => convert.mutateAsync({ ...known, ...into })).catch(() => {})}
      onCancel={onClose}
    >
      <p>{t('convertHelp')}</p>
      {found.isPending && <p className={styles.soft}>{t('lookingForSame')}</p>}
      {customers.length > 0 && <p className={styles.warning}>{t('customerIsThere')}</p>}
      <Radio.Group className={styles.choices} value={choice} onChange={event => setChosen(event.target.value)}>
        {customers.map(one => (
          <Radio key={one.id} value={one.id}>
            {t('joinCustomer', { name: one.name })}{' '}
            <span className={styles.soft}>{t('sameBy', { signs: one.by.map(sign => t(sign)).join(' / ') })}</span>
          </Radio>
        ))}
        <Radio value={NEW}>{t('newCustomer', { name })}</Radio>
      </Radio.Group>
      <p className={styles.refused} role="alert">
        {convert.error && (problemOf(convert.error).message || common('network'))}
      </p>
      {convert.error && before && <ChangedMeanwhile entity={lead} before={before} now={seen} />}
    </Dialog>
  )
}
