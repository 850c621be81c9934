import { stateGuard } from '#kernel/entity/state-guard.ts'
import { product } from '../../../selling-contract.ts'
import { sellingRefusals } from '../../../selling-refusals.ts'

/** Refuses a command that the product's state does not allow. */
export const requireProductState = stateGuard(product, sellingRefusals, 'product.wrong_state')
