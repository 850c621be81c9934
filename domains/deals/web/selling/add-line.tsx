import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { Barred } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { quoteLine } from '../../entities/quote-line.ts'
import { sellingTexts } from './selling-texts.ts'
import { useSellingForms } from './use-selling.ts'

const { productId, name, kind, detail, unit, quantity, unitPrice, discount, taxRate, cost } = quoteLine.fields
const FROM_CATALOGUE = { productId: { ...productId, required: true as const }, quantity, discount }
const FREE = { name, kind, detail, unit, quantity, unitPrice, discount, taxRate, cost }

interface AddLineProps {
  proposalId: string
  barred: Barred | null
  currency: string
}

/** Adds a line to the quote: from the catalogue, or written freely. */
export function AddLine({ proposalId, barred, currency }: AddLineProps) {
  const t = useTexts(sellingTexts)
  const { addLine } = useSellingForms()
  const [asked, ask] = useState<'catalogue' | 'free' | null>(null)
  const onClose = () => ask(null)
  return (
    <>
      <ActionButton reason={barred} onClick={() => ask('catalogue')}>
        {t('addFromCatalogue')}
      </ActionButton>{' '}
      <ActionButton reason={barred} onClick={() => ask('free')}>
        {t('addFree')}
      </ActionButton>
      <CommandForm
        open={asked === 'catalogue'}
        title={t('addFromCatalogue')}
        action={t('addFromCatalogue')}
        fields={FROM_CATALOGUE}
        initial={{ quantity: '1' }}
        onSubmit={values => addLine({ proposalId, ...values })}
        onClose={onClose}
      />
      <CommandForm
        open={asked === 'free'}
        title={t('addFree')}
        help={t('addFreeHelp')}
        action={t('addFree')}
        fields={FREE}
        initial={{ quantity: '1', kind: 'service' }}
        currency={currency}
        onSubmit={values => addLine({ proposalId, ...values })}
        onClose={onClose}
      />
    </>
  )
}
