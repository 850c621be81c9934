import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { barredBy } from '#apps/web/records/barred.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { product } from '../../entities/product.ts'
import { sellingTexts } from './selling-texts.ts'
import { type Product, useSellingForms } from './use-selling.ts'

/** Takes a product off sale, or puts it back. */
export function ProductCommands({ record }: { record: Product }) {
  const t = useTexts(sellingTexts)
  const { me } = useWorkspace()
  const forms = useSellingForms()
  const [open, setOpen] = useState(false)
  if (barredBy(me, { module: 'deals', ownerId: record.ownerId }) !== null) return null
  const verb = record.state === 'active' ? 'retire' : 'sellAgain'
  return (
    <>
      <ActionButton onClick={() => setOpen(true)}>{t(verb)}</ActionButton>
      <ConfirmChange
        entity={product}
        record={record}
        open={open}
        title={`${t(verb)} · ${record.name}`}
        help={t(`${verb}Help`)}
        action={t(verb)}
        onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
