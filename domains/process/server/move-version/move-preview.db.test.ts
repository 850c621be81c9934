import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { publishVersion, renewed } from '#tests/cast/playbook-versions.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'
import type { MovePreview } from '../../shapes/version-move.ts'
import { readProject } from '../read-project.ts'
import { movePreview } from './move-preview.ts'

let company: Company
let started: Started
let versionId: string
beforeAll(async () => {
  company = await openCompany()
  started = await startProject(company, { playbook: 'S1' })
})
afterAll(() => company.close())

const preview = (given: object = {}) =>
  company.run('wangfang', movePreview, { projectId: started.id, ...given }) as Promise<MovePreview>

test('without another version there is nowhere to go', async () => {
  expect(await preview()).toMatchObject({ to: null, versions: [], effects: [] })
})

test('a newer version is told in the project space, and the preview takes it by itself', async () => {
  versionId = await publishVersion(company, 2, renewed)
  const space = (await company.run('chenli', readProject, { projectId: started.id })) as { playbook: object }
  expect(space.playbook).toMatchObject({ version: 1, newer: { versionId, number: 2 } })
  expect(await preview()).toMatchObject({ to: { versionId, number: 2 }, from: { number: 1 } })
})

test('tells what differs in each stage, in words of both versions', async () => {
  const { differences } = await preview()
  expect(differences.map(one => [one.key, one.kind])).toEqual([
    ['S1.0', 'added'],
    ['S1.1', 'changed'],
    ['S1.3b', 'added'],
    ['S1.4', 'changed'],
    ['S1.5', 'changed'],
    ['S1.6', 'added'],
    ['S1.2', 'removed'],
    ['S1.3', 'removed'],
  ])
  // With the mapping the stage under another id is the same one, and who waits for it waits for the same.
  const mapped = await preview({ mapping: [{ from: 'S1.3', to: 'S1.3b' }] })
  expect(mapped.differences.map(one => [one.key, one.kind])).toEqual([
    ['S1.0', 'added'],
    ['S1.1', 'changed'],
    ['S1.3b', 'changed'],
    ['S1.5', 'changed'],
    ['S1.6', 'added'],
    ['S1.2', 'removed'],
  ])
  expect(mapped.differences[2]?.changes.map(one => [one.part, one.change, one.before?.zh, one.after?.zh])).toEqual([
    ['starts', 'changed', '在“预热”完成后开始', '在“立意”完成后开始'],
    ['activities', 'added', undefined, '准备（销售，2 个工作日）'],
    ['activities', 'added', undefined, '做得更好（销售，3 个工作日）'],
    ['activities', 'removed', '做事（销售，5 个工作日）', undefined],
  ])
  expect(differences[1]?.changes).toEqual([
    {
      ...{ part: 'starts', change: 'changed' },
      before: { zh: '随项目开始', en: 'starts with the project' },
      after: { zh: '在“立项前”完成后开始', en: 'starts after Before' },
    },
  ])
})

test('before anything of it has begun nothing needs a mapping, and roles that nobody holds are named', async () => {
  const answer = await preview()
  expect(answer.unmapped).toEqual([])
  expect(answer.refusal).toBeNull()
  expect(answer.missingRoles).toEqual(['delivery'])
  expect(answer.effects.find(one => one.key === 'S1.0')).toMatchObject({ kind: 'added', becomes: 'skipped' })
})

test('where the project stands in what is gone, the choices are told; with a mapping, what becomes of everything', async () => {
  const { pass } = projectMoves(company, started.id)
  await pass('S1.1', 'liming')
  await pass('S1.2', 'wangfang')
  const open = await preview()
  expect(open.unmapped).toMatchObject([{ key: 'S1.3', state: 'active' }])
  expect(open.unmapped[0]?.choices.map(one => one.key)).toEqual(['S1.0', 'S1.3b', 'S1.4', 'S1.6'])
  expect(open.refusal).toMatchObject({ code: 'version.mapping_needed' })
  expect(open.effects).toEqual([])
  const mapped = await preview({ versionId, mapping: [{ from: 'S1.3', to: 'S1.3b' }] })
  expect(mapped.refusal).toBeNull()
  expect(mapped.effects.map(one => [one.key, one.kind, one.becomes])).toEqual([
    ['S1.0', 'added', 'skipped'],
    ['S1.1', 'stays', 'passed'],
    ['S1.3', 'renamed', 'active'],
    ['S1.4', 'stays', 'active'],
    ['S1.5', 'stays', 'planned'],
    ['S1.6', 'added', 'planned'],
    ['S1.2', 'kept', 'passed'],
  ])
  expect(mapped.work.map(one => [one.kind, one.title.zh])).toEqual([
    ['made', '准备'],
    ['made', '做得更好'],
    ['made', '写总结'],
    ['dropped', '做事'],
  ])
})

test('other running projects of the same playbook are offered to who leads them', async () => {
  const other = await startProject(company, { playbook: 'S1', name: '另一个' })
  const foreign = await startProject(company, {
    ...{
      playbook: 'S1',
      name: '别人的',
      sponsorId: company.people.liming,
      managerId: company.people.zhaoqian,
      team: [],
    },
  })
  expect((await preview()).alike.map(one => one.id)).toEqual([other.id])
  const all = (await company.run('liming', movePreview, { projectId: started.id })) as MovePreview
  expect(all.alike.map(one => one.id)).toEqual([other.id, foreign.id])
  expect(all.alike[0]).toMatchObject({ name: '另一个', number: 1 })
})

test('who does not lead the project is told who does', async () => {
  await expect(company.run('chenli', movePreview, { projectId: started.id })).rejects.toMatchObject({
    ...{ code: 'role.needed', status: 403 },
  })
  await expect(company.run('sunwei', movePreview, { projectId: started.id })).rejects.toMatchObject({ status: 404 })
})
