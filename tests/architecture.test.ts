import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { browserHoldsNoSql } from './architecture/browser-holds-no-sql.ts'
import { demoKnowsRoutesOnly } from './architecture/demo-knows-routes-only.ts'
import { domainsInOrder } from './architecture/domains-in-order.ts'
import { enginesArePure } from './architecture/engines-are-pure.ts'
import { englishPlurals } from './architecture/english-plurals.ts'
import { kernelKnowsNoDomain } from './architecture/kernel-knows-no-domain.ts'
import { noImportCycle } from './architecture/no-import-cycle.ts'
import { filesStaySmall, kernelPartsStaySmall } from './architecture/sizes.ts'
import { readSources } from './architecture/source-file.ts'
import { webKnowsNoServer } from './architecture/web-knows-no-server.ts'
import { environmentInOnePlace, noDefaultExports } from './architecture/written-rules.ts'

/** Files that may be longer than the others, each with its reason. */
const LONG_FILES: Record<string, string> = {}

const files = readSources(resolve(import.meta.dirname, '..'))

test('the rules look at the whole product', () => {
  for (const folder of ['apps/server/', 'bin/', 'demo/', 'domains/', 'engines/', 'kernel/', 'tests/'])
    expect(files.some(file => file.path.startsWith(folder) && file.imports.length > 0)).toBe(true)
})

test('engines import nothing but each other’s types, and read neither clock nor chance', () => {
  expect(enginesArePure(files)).toEqual([])
})

test('the kernel knows no domain', () => {
  expect(kernelKnowsNoDomain(files)).toEqual([])
})

test('a domain knows earlier ones only, by their contract and reads', () => {
  expect(domainsInOrder(files)).toEqual([])
})

test('the demonstration does only what the routes allow, and only its loader reads it', () => {
  expect(demoKnowsRoutesOnly(files)).toEqual([])
})

test('pages know no server code', () => {
  expect(webKnowsNoServer(files)).toEqual([])
})

test('nothing of the server gets into the browser', () => {
  expect(browserHoldsNoSql(files)).toEqual([])
})

test('no files need each other to load', () => {
  expect(noImportCycle(files)).toEqual([])
})

test('files stay small', () => {
  expect(filesStaySmall(files, LONG_FILES)).toEqual([])
})

test('each part of the kernel stays small', () => {
  expect(kernelPartsStaySmall(files)).toEqual([])
})

test('the environment is read in one place', () => {
  expect(environmentInOnePlace(files)).toEqual([])
})

test('everything that is exported has a name', () => {
  expect(noDefaultExports(files)).toEqual([])
})

test('English counts one day as “1 day”', () => {
  expect(englishPlurals(files)).toEqual([])
})
