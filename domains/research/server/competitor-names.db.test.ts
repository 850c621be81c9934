import { expect, test } from 'vitest'
import { createRecord } from '#kernel/command/crud.ts'
import { openCompany } from '#tests/cast/company.ts'
import { readGate } from '#tests/cast/read-gate.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import { competitor } from '../contract.ts'

const company = opened(openCompany)

test.each(['__proto__', 'constructor', 'toString'])(
  'a gate names a competitor called %s as it is called',
  async name => {
    const { id } = await startProject(company)
    await company.as('wangfang', ctx => createRecord(ctx, competitor, { projectId: id, name }))
    const { criteria } = await readGate(company, id, 'P1.2')
    expect(criteria.flatMap(one => one.missing.map(({ label }) => label))).toContain(name)
  },
)
