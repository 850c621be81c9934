import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { product, sellingContract } from '../../../selling-contract.ts'
import { knownProduct } from './known-product.ts'
import { requireProductState } from './require-product-state.ts'

/** Puts a retired product back into the catalogue. */
export const sellProductAgain = command(sellingContract.sellProductAgain, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await knownProduct(ctx, known)
    requireProductState(ctx, record, ['retired'], { zh: '恢复销售', en: 'sold again' })
    const set = { state: 'active', retiredBecause: null } as const
    return changeRecord(ctx, product, record, set, { action: 'sold_again', note: reason })
  },
})
