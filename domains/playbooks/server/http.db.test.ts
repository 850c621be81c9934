import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCompany } from '#tests/cast/company.ts'
import { opened } from '#tests/opened.ts'
import { openTestSite, type TestSite } from '#tests/site.ts'

const company = opened(openCompany)
let site: TestSite
beforeAll(async () => {
  site = await openTestSite(company.database)
})
afterAll(() => site.stop())

const ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  site.signedIn(company.tokens.wangfang).send(method, `/api/v1/w/${company.slug}${path}`, body, headers)

const copy = async (from: string | null) =>
  (await ask('POST', '/own-playbooks', { from, name: { zh: '招商', en: 'Partners' } })).body as {
    id: string
    key: string
  }

test('from copy to a project: every step answers with its status', async () => {
  const { id, key } = await copy('P3')
  const read = await ask('GET', `/own-playbooks/${id}/draft`)
  expect(read).toMatchObject({ status: 200, body: { key, problems: [], version: 1 } })
  const definition = { ...(read.body.definition as object), summary: { zh: '自己的做法', en: 'Our own way' } }
  expect(await ask('PUT', `/own-playbooks/${id}/draft`, { definition })).toMatchObject({ status: 428 })
  const saved = await ask('PUT', `/own-playbooks/${id}/draft`, { version: 1, definition })
  expect(saved).toMatchObject({ status: 200, body: { version: 2, changed: true } })
  const stale = await ask('PUT', `/own-playbooks/${id}/draft`, { version: 1, definition })
  expect(stale).toMatchObject({ status: 412, body: { code: 'record.stale' } })
  expect(await ask('POST', `/own-playbooks/${id}/publish`, { version: 2, note: '首版' })).toMatchObject({ status: 200 })
  expect(await ask('POST', `/own-playbooks/${id}/publish`, { version: 3, note: '再来' })).toMatchObject({ status: 409 })
  expect((await ask('GET', `/playbooks/${key}`)).body).toMatchObject({ id: key, ownId: id })
  expect((await ask('GET', `/playbooks/${key}/definition`)).body).toMatchObject({ version: 1 })
  expect(await ask('GET', `/playbooks/${key}/preview?start=2026-12-01`)).toMatchObject({ status: 200 })
  const leads = { sponsorId: company.people.liming, managerId: company.people.wangfang }
  const started = await ask('POST', '/projects', { playbook: key, name: '华东招商', start: '2026-12-01', ...leads })
  expect(started.status).toBe(201)
  const { body } = await ask('GET', '/project-cards')
  expect(body).toMatchObject({ items: [{ playbook: { id: key, name: { zh: '招商', en: 'Partners' } } }] })
})

test('the record itself never carries its draft, nor does its history', async () => {
  const { id } = await copy('P3')
  for (const path of [`/own-playbooks/${id}`, '/own-playbooks', `/own-playbooks/${id}/history`])
    expect((await ask('GET', path)).text).not.toContain('plan_research')
})

test('a file is downloaded as YAML and comes back under another id', async () => {
  const { id, key } = await copy('P9')
  const file = await ask('GET', `/own-playbooks/${id}/file`)
  expect(file.status).toBe(200)
  expect(file.headers.get('content-type')).toContain('yaml')
  const taken = await ask('POST', '/own-playbooks/import', { text: file.text })
  expect(taken).toMatchObject({ status: 409, body: { code: 'own_playbook.key_taken' } })
  const text = file.text.replace(`id: ${key}`, 'id: Nine')
  expect(await ask('POST', '/own-playbooks/import', { text })).toMatchObject({ status: 201, body: { key: 'Nine' } })
})

test('what is refused says so in the reader’s language, with the list', async () => {
  const { id } = await copy('P3')
  const broken = await ask(
    'PUT',
    `/own-playbooks/${id}/draft`,
    { version: 1, definition: { stages: 7 } },
    { 'accept-language': 'en' },
  )
  expect(broken).toMatchObject({ status: 422, body: { code: 'own_playbook.unreadable' } })
  expect(String(broken.body.title)).toMatch(/^This draft has not the shape of a playbook/)
  const text = await ask('POST', '/own-playbooks/import', { text: 'id: [' })
  expect(text).toMatchObject({ status: 422, body: { code: 'own_playbook.file_problems' } })
  expect(String(text.body.title)).toMatch(/第 \d+ 行第 \d+ 列/)
  for (const body of [
    { from: null },
    { from: 'P1', name: { zh: '', en: 'x' } },
    { from: 7, name: { zh: '甲', en: 'A' } },
  ])
    expect(await ask('POST', '/own-playbooks', body)).toMatchObject({ status: 400 })
  for (const body of [{ definition: [] }, { definition: 'x' }, {}])
    expect(await ask('POST', `/own-playbooks/${id}/check`, body)).toMatchObject({ status: 400 })
})

test('what there is not is not found', async () => {
  const nobody = 'opb_01m8q2cbtpe0090arcah5tph2t'
  for (const path of ['draft', 'versions', 'compare?from=1&to=draft', 'file', 'history'])
    expect(await ask('GET', `/own-playbooks/${nobody}/${path}`), path).toMatchObject({ status: 404 })
  expect(await ask('GET', '/playbooks/P99/definition')).toMatchObject({ status: 404 })
  expect(await ask('GET', '/playbooks/OWN999')).toMatchObject({ status: 404 })
})

test('a company does not see another’s playbooks', async () => {
  const other = await openCompany('江海仪器', company.database)
  const { id, key } = await copy('P3')
  const strange = (path: string) => site.signedIn(other.tokens.liming).send('GET', `/api/v1/w/${other.slug}${path}`)
  expect(await strange(`/own-playbooks/${id}/draft`)).toMatchObject({ status: 404 })
  expect(await strange(`/playbooks/${key}`)).toMatchObject({ status: 404 })
})
