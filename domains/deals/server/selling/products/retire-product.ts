import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { product, sellingContract } from '../../../selling-contract.ts'
import { knownProduct } from './known-product.ts'
import { requireProductState } from './require-product-state.ts'

/** Takes a product off the catalogue: quotes that have it keep it, new ones do not offer it. */
export const retireProduct = command(sellingContract.retireProduct, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await knownProduct(ctx, known)
    requireProductState(ctx, record, ['active'], { zh: '停售', en: 'retired' })
    const set = { state: 'retired', retiredBecause: reason } as const
    return changeRecord(ctx, product, record, set, { action: 'retired', note: reason })
  },
})
