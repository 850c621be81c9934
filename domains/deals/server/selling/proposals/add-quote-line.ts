import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { product, quoteLine, sellingContract } from '../../../selling-contract.ts'
import { sellingRefusals } from '../../../selling-refusals.ts'
import { draftOf } from './draft-of.ts'

/** Adds a line to a draft; a product of the catalogue brings its name, unit, price, cost and tax rate. */
export const addQuoteLine = command(sellingContract.addQuoteLine, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { proposalId, productId, ...given }) => {
    const { projectId, iteration, currency } = await draftOf(ctx, proposalId)
    const chosen = productId ? await onSale(ctx, productId) : null
    const values = { ...(chosen ? fromCatalogue(chosen) : {}), quantity: '1', ...given }
    const place = { projectId, iteration, proposalId, productId: productId ?? null, currency }
    return insertRecord(ctx, quoteLine, { ...place, ...complete(ctx, values) })
  },
})

async function onSale(ctx: Context, productId: string): Promise<RecordOf<typeof product>> {
  const found = await readRecord(ctx, product, productId)
  if (found.state === 'active') return found
  throw refusal(sellingRefusals, 'quote_line.product_retired', { name: found.name }, { field: 'productId' })
}

function fromCatalogue({ name, kind, unit, listPrice, taxRate, cost }: RecordOf<typeof product>) {
  return { name, kind, unit, unitPrice: listPrice, listPrice, taxRate, cost }
}

type Given = Parameters<typeof insertRecord<typeof quoteLine>>[2]
const NEEDED = ['name', 'kind', 'unitPrice', 'taxRate'] as const

/** What the catalogue does not give, the person does. */
function complete(ctx: Context, values: Partial<Given> & { quantity: string }) {
  const { name, kind, unitPrice, taxRate } = values
  if (name !== undefined && kind !== undefined && unitPrice !== undefined && taxRate !== undefined)
    return { ...values, name, kind, unitPrice, taxRate }
  const missing = NEEDED.find(field => values[field] === undefined) ?? 'name'
  const field = quoteLine.fields[missing].label[ctx.locale]
  throw refusal(sellingRefusals, 'quote_line.not_said', { field }, { field: missing })
}
