import { companyKey, customer, normalisePhone } from '#domains/customers/contract.ts'
import { insertRecords } from '#kernel/command/records.ts'
import { customerNumber } from './customer-names.ts'
import type { Seeding } from './seeding.ts'

const CHUNK = 1_000

export interface Owners {
  readonly ownerId: string
  /** Who owns some of the records, spread among all, and how many of them. */
  readonly memberId: string
  readonly memberRows: number
}

/** Writes customers as saving and importing write them. */
export async function seedCustomers(seeding: Seeding, rows: number, owners: Owners): Promise<void> {
  const every = Math.max(1, Math.floor(rows / owners.memberRows))
  const ownerOf = (number: number) =>
    number % every === 0 && number / every < owners.memberRows ? owners.memberId : owners.ownerId
  for (let from = 0; from < rows; from += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, rows - from) }, (_, index) => {
      const values = customerNumber(from + index)
      const kept = { nameKey: companyKey(values.name), phone: normalisePhone(values.phone) ?? values.phone }
      return { ...values, ...kept, ownerId: ownerOf(from + index) }
    })
    await seeding.write(owners.ownerId, ctx => insertRecords(ctx, customer, chunk))
  }
}
