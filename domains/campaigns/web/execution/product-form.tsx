import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER, REASON } from '#apps/web/ui/usual-fields.ts'
import { productItem as entity } from '../../entities/product-item.ts'
import { executionTexts } from './execution-texts.ts'
import { type ProductItem, useProductForms } from './use-execution.ts'

export type ProductVerb = 'develop' | 'move' | 'release' | 'drop' | 'reopen' | 'assign'

interface ProductFormProps {
  product: ProductItem
  verb: ProductVerb
  onClose: () => void
}

const { startedOn, releasedOn, releaseOn } = entity.fields
const ON = { develop: { on: neededDay(startedOn) }, release: { on: neededDay(releasedOn) } }
const MOVE = { releaseOn, reason: REASON }

/** Asks for what a command about a product needs. */
export function ProductForm({ product, verb, onClose }: ProductFormProps) {
  const t = useTexts(executionTexts)
  const today = useToday()
  const forms = useProductForms()
  const head = { open: true, record: product, title: `${t(verb)} · ${product.name}`, action: t(verb), onClose }
  switch (verb) {
    case 'develop':
    case 'release':
      return (
        <ChangeForm
          {...head}
          fields={ON[verb]}
          initial={{ on: today }}
          onSubmit={(values, known) => forms[verb]({ ...known, ...values })}
        />
      )
    case 'move':
      return (
        <ChangeForm
          {...head}
          help={t('moveHelp')}
          fields={MOVE}
          initial={{ reason: null }}
          onSubmit={(values, known) => forms.move({ ...known, ...values })}
        />
      )
    case 'assign':
      return (
        <ChangeForm
          {...head}
          fields={{ ownerId: OWNER }}
          onSubmit={(values, known) => forms.assign({ ...known, ...values })}
        />
      )
    case 'drop':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(verb === 'drop' ? 'dropHelp' : 'reopenProductHelp')}
          danger={verb === 'drop'}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
