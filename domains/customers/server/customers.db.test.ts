import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { readHistory } from '#kernel/query/history.ts'
import { listRecords } from '#kernel/query/list.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { type contact, type customer, lead } from '../contract.ts'
import { customersDomain } from './domain.ts'
import type { Lead } from './move-lead.ts'

const { operations } = customersDomain
let yunling: Company
beforeAll(async () => {
  yunling = await openCompany()
})
afterAll(() => yunling.close())

const newLead = (values: object, player: Player = 'wangfang') =>
  yunling.run(player, operations.lead.create, values) as Promise<Lead>
const newCustomer = (values: object) =>
  yunling.run('wangfang', operations.customer.create, values) as Promise<RecordOf<typeof customer>>
const duplicates = (values: object, player: Player = 'wangfang') =>
  yunling.run(player, operations.duplicates, values) as Promise<{
    duplicates: { type: string; name: string; by: string[] }[]
    warnings: { code: string; message: string }[]
  }>
const historyOf = async (id: string) =>
  (await yunling.as('liming', ctx => readHistory(ctx, id))).map(entry => entry.action)

describe('a customer', () => {
  test('is kept with number, address and code in one form', async () => {
    const made = await newCustomer({
      ...{ name: '江海泵业有限公司', phone: '（0574）8765 4321', email: ' Info@Jianghai.Example ' },
      ...{ uscc: '91350100m000100y43' },
    })
    expect(made).toMatchObject({
      ...{ phone: '+8657487654321', email: 'info@jianghai.example', uscc: '91350100M000100Y43' },
      ...{ nameKey: '江海泵业', state: 'prospect' },
    })
    const set = { phone: '138 0013 8888', name: '江海泵业集团股份有限公司' }
    const changed = await yunling.run('wangfang', operations.customer.update, { id: made.id, version: 1, set })
    expect(changed).toMatchObject({ phone: '+8613800138888', nameKey: '江海泵业集团' })
  })

  test('with a number that is none is refused, naming the field', async () => {
    await expect(newCustomer({ name: '坏号码', phone: '12345' })).rejects.toMatchObject({
      code: 'phone.invalid',
      data: { field: 'phone' },
    })
  })

  test('with a code that fails its check digit is kept, and the person is told', async () => {
    await newCustomer({ name: '校验不符的公司', uscc: '91350211M0000XUF46' })
    const { warnings } = await duplicates({ uscc: '91350211M0000XUF46' })
    expect(warnings).toEqual([expect.objectContaining({ code: 'uscc.check_digit' })])
    expect((await duplicates({ uscc: '9I350100M0001OOY43' })).warnings[0]?.message).toContain('91350100M000100Y43')
  })

  test('changes its state by its command alone', async () => {
    const made = await newCustomer({ name: '状态公司' })
    const reason = '签了框架协议'
    const changed = await yunling.run('wangfang', operations.changeCustomerState, {
      id: made.id,
      state: 'active',
      reason,
    })
    expect(changed).toMatchObject({ state: 'active', version: 2 })
    expect(await historyOf(made.id)).toEqual(['state_changed', 'created'])
  })
})

describe('the search for duplicates', () => {
  test('finds a firm by its name in other words, its code and its number', async () => {
    await newCustomer({ name: '云海（宁波）自动化科技有限公司', uscc: '91110000802100433B', phone: '0574-88880001' })
    const { duplicates: found } = await duplicates({
      ...{ name: '云海宁波自动化科技', uscc: '91110000802100433b', phone: '057488880001' },
    })
    expect(found).toEqual([expect.objectContaining({ type: 'customer', by: ['name', 'uscc', 'phone'] })])
  })

  test('finds people among contacts and leads', async () => {
    await newLead({ name: '林一', phone: '13811110001' })
    expect((await duplicates({ name: '无关', phone: '+86 138 1111 0001' })).duplicates).toEqual([
      expect.objectContaining({ type: 'lead', name: '林一', by: ['phone'] }),
    ])
  })

  test('tells nobody of records that they may not see', async () => {
    await newCustomer({ name: '保密客户有限公司' })
    expect((await duplicates({ name: '保密客户' })).duplicates).toHaveLength(1)
    expect((await duplicates({ name: '保密客户' }, 'sunwei')).duplicates).toEqual([])
  })
})

describe('a lead', () => {
  test('moves from new to converted by commands, and becomes customer and contact without retyping', async () => {
    const made = await newLead({ name: '何晓', company: '恒通物流有限公司', title: '采购经理', phone: '13822220001' })
    const { id } = made
    await yunling.run('wangfang', operations.contactLead, { id, contactedOn: '2026-03-02' })
    await yunling.run('wangfang', operations.qualifyLead, { id, note: '本季度有预算' })
    const became = (await yunling.run('wangfang', operations.convertLead, { id })) as {
      lead: Lead
      customer: RecordOf<typeof customer>
      contact: RecordOf<typeof contact>
    }
    expect(became.customer).toMatchObject({ name: '恒通物流有限公司', nameKey: '恒通物流' })
    expect(became.contact).toMatchObject({ name: '何晓', title: '采购经理', phone: '+8613822220001' })
    expect(became.contact.customerId).toBe(became.customer.id)
    expect(became.lead).toMatchObject({ state: 'converted', customerId: became.customer.id, contactedOn: '2026-03-02' })
    expect(became.lead.convertedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(await historyOf(id)).toEqual(['converted', 'qualified', 'contacted', 'created'])
    await expect(yunling.run('wangfang', operations.convertLead, { id })).rejects.toMatchObject({
      code: 'lead.wrong_state',
    })
  })

  test('whose firm is there already names it, and joins it or makes another on request', async () => {
    const firm = await newCustomer({ name: '远航船舶有限公司' })
    const first = await newLead({ name: '马可', company: '远航船舶' })
    await expect(yunling.run('wangfang', operations.convertLead, { id: first.id })).rejects.toMatchObject({
      code: 'lead.customer_exists',
      data: { params: { names: '远航船舶有限公司' } },
    })
    const joined = await yunling.run('wangfang', operations.convertLead, { id: first.id, customerId: firm.id })
    expect(joined).toMatchObject({ customer: { id: firm.id } })
    const second = await newLead({ name: '马二', company: '远航船舶' })
    const made = await yunling.run('wangfang', operations.convertLead, { id: second.id, despiteDuplicates: true })
    expect((made as { customer: { id: string } }).customer.id).not.toBe(firm.id)
  })

  test('that is lost says why, and can be taken up again', async () => {
    const { id } = await newLead({ name: '失效的' })
    const lost = await yunling.run('wangfang', operations.loseLead, { id, reason: '已选别家' })
    expect(lost).toMatchObject({ state: 'lost', lostReason: '已选别家' })
    await expect(yunling.run('wangfang', operations.qualifyLead, { id })).rejects.toMatchObject({
      code: 'lead.wrong_state',
    })
    expect(await yunling.run('wangfang', operations.reopenLead, { id })).toMatchObject({
      state: 'new',
      lostReason: null,
    })
  })

  test('is not moved on a version that somebody else has replaced', async () => {
    const { id } = await newLead({ name: '并发' })
    await yunling.run('wangfang', operations.contactLead, { id, version: 1 })
    const late = yunling.run('wangfang', operations.qualifyLead, { id, version: 1 })
    await expect(late).rejects.toMatchObject({ code: 'record.stale' })
  })

  test('of others is out of a member’s reach, for reading and for every move', async () => {
    const { id } = await newLead({ name: '王芳的线索' })
    for (const [name, input] of [
      ['contactLead', {}],
      ['qualifyLead', {}],
      ['convertLead', {}],
      ['loseLead', { reason: 'x' }],
      ['reopenLead', {}],
    ] as const)
      await expect(yunling.run('sunwei', operations[name], { id, ...input })).rejects.toMatchObject({
        code: 'record.not_found',
      })
    const own = await newLead({ name: '孙伟的线索' }, 'sunwei')
    const { items } = await yunling.as('sunwei', ctx => listRecords(ctx, lead, {}))
    expect(items.map(item => item.id)).toEqual([own.id])
  })

  test('is counted by any fact, as far as the person sees it', async () => {
    for (const job of ['技工', '技工', '教师'])
      await newLead({ name: '统计', source: '展会', attributes: [{ key: 'job', value: job }] }, 'sunwei')
    const summary = await yunling.run('sunwei', operations.leadSummary, { by: 'attribute:job' })
    expect(summary).toMatchObject({ leads: 4, converted: 0 })
    expect((summary as { groups: object[] }).groups).toContainEqual({ value: '技工', leads: 2, converted: 0 })
    const all = (await yunling.run('liming', operations.leadSummary, { by: 'state' })) as {
      converted: number
      leads: number
    }
    expect(all.converted).toBeGreaterThanOrEqual(3)
    expect(all.leads).toBeGreaterThan(4)
  })
})
