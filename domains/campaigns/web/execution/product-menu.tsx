import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import { ExecutionCommands } from './execution-commands.tsx'
import { executionTexts } from './execution-texts.ts'
import { ProductForm, type ProductVerb } from './product-form.tsx'
import type { ProductItem } from './use-execution.ts'

const ITEMS: Record<ProductItem['state'], readonly ProductVerb[]> = {
  planned: ['develop', 'move', 'assign', 'drop'],
  developing: ['release', 'move', 'assign', 'drop'],
  released: ['reopen'],
  dropped: ['reopen'],
}
const NEXT: Partial<Record<ProductItem['state'], ProductVerb>> = { planned: 'develop', developing: 'release' }

interface ProductMenuProps {
  product: ProductItem
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a product, in the list or on its page. */
export function ProductMenu({ product, rest }: ProductMenuProps) {
  const t = useTexts(executionTexts)
  const [verb, setVerb] = useState<ProductVerb | null>(null)
  const commands = ITEMS[product.state].map(item => ({
    ...{ key: item, label: t(item), danger: item === 'drop' },
    onClick: () => setVerb(item),
  }))
  const shown = { record: product, name: product.name, commands, next: NEXT[product.state], rest }
  return (
    <>
      <ExecutionCommands {...shown} />
      {verb && <ProductForm product={product} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
