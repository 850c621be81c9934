import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../database.ts'
import { openTestSite, type TestSite } from '../site.ts'

interface Operation {
  parameters?: { name: string; in: string; required?: boolean }[]
  requestBody?: { content: Record<string, { schema: { properties?: object; required?: string[] } }> }
}

let database: TestDatabase
let site: TestSite
beforeAll(async () => {
  database = await testDatabase()
  site = await openTestSite(database)
})
afterAll(async () => {
  await site.stop()
  await database.close()
})

/** Renewed by `npx vitest run tests/golden -u`; a line that goes or asks for more breaks a program that calls it. */
test('the routes change only where somebody means to change them', async () => {
  const { body } = await site.visitor().send('GET', '/api/v1/openapi.json')
  const lines = Object.entries(body.paths as Record<string, Record<string, Operation>>)
    .flatMap(([path, { servers, ...methods }]) =>
      Object.entries(methods).map(([method, operation]) => `${method.toUpperCase()} ${path}${asked(operation)}`),
    )
    .sort()
  expect(lines.length).toBeGreaterThan(150)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('routes.txt')
})

/** What a call may give; an exclamation mark says that it must. */
function asked({ parameters = [], requestBody }: Operation): string {
  const inQuery = parameters.filter(one => one.in === 'query').map(one => (one.required ? `${one.name}!` : one.name))
  const bodies = Object.values(requestBody?.content ?? {}).map(({ schema }) =>
    Object.keys(schema.properties ?? {}).map(name => (schema.required?.includes(name) ? `${name}!` : name)),
  )
  return [inQuery, ...bodies].map(names => ` (${names.join(', ')})`).join('')
}
