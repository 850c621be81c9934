import { Button } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import { customersTexts } from './customers-texts.ts'
import { useNoWriteReason } from './use-no-write-reason.ts'

/** The way to the import of leads; who may not write sees why not. */
export function ImportButton() {
  const t = useTexts(customersTexts)
  const go = useGo()
  return (
    <ActionButton reason={useNoWriteReason()} onClick={() => go('/lead-imports/new')}>
      {t('importLeads')}
    </ActionButton>
  )
}

export function ImportsLink() {
  const t = useTexts(customersTexts)
  const go = useGo()
  const { read } = useRight('customers')
  return read ? <Button onClick={() => go('/lead-imports')}>{t('imports')}</Button> : null
}
