import { expect, test } from 'vitest'
import { updateRecord } from '#kernel/command/crud.ts'
import { readRecord } from '#kernel/query/read.ts'
import { openCompany } from '#tests/cast/company.ts'
import { sensor } from '#tests/cast/selling.ts'
import { opened } from '#tests/opened.ts'
import { product } from '../../../selling-contract.ts'
import { retireProduct } from './retire-product.ts'
import { sellProductAgain } from './sell-product-again.ts'

const company = opened(openCompany)

test('a retired product keeps its data as they were until it is sold again', async () => {
  const { id } = await sensor(company, { number: 'YL-200' })
  const retired = (await company.run('wangfang', retireProduct, { id, reason: '停产' })) as { version: number }
  expect(retired).toMatchObject({ state: 'retired', retiredBecause: '停产' })
  const change = { id, version: retired.version, set: { listPrice: '990' } }
  await expect(company.as('wangfang', ctx => updateRecord(ctx, product, change))).rejects.toMatchObject({
    code: 'record.frozen',
  })
  await expect(company.run('wangfang', retireProduct, { id, reason: '再停' })).rejects.toMatchObject({
    code: 'product.wrong_state',
  })
  const again = await company.run('wangfang', sellProductAgain, { id, reason: '恢复供货' })
  expect(again).toMatchObject({ state: 'active', retiredBecause: null })
})

test('a product number is used once', async () => {
  await sensor(company, { number: 'YL-300' })
  await expect(sensor(company, { number: 'YL-300' })).rejects.toMatchObject({ code: 'record.duplicate' })
})

test('the catalogue is the company’s: a member finds what others entered, and does not change it', async () => {
  const { id, version } = await sensor(company)
  expect(await company.as('sunwei', ctx => readRecord(ctx, product, id))).toMatchObject({ id, listPrice: '1130.00' })
  const change = company.as('sunwei', ctx => updateRecord(ctx, product, { id, version, set: { listPrice: '1' } }))
  await expect(change).rejects.toMatchObject({ code: 'right.missing' })
})
