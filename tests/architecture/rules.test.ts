import { describe, expect, test } from 'vitest'
import { browserHoldsNoSql } from './browser-holds-no-sql.ts'
import { demoKnowsRoutesOnly } from './demo-knows-routes-only.ts'
import { domainsInOrder } from './domains-in-order.ts'
import { enginesArePure } from './engines-are-pure.ts'
import { pluralsIn } from './english-plurals.ts'
import { kernelKnowsNoDomain } from './kernel-knows-no-domain.ts'
import { noImportCycle } from './no-import-cycle.ts'
import { filesStaySmall, kernelPartsStaySmall } from './sizes.ts'
import { type SourceFile, sourceFile } from './source-file.ts'
import { webKnowsNoServer } from './web-knows-no-server.ts'
import { environmentInOnePlace, noDefaultExports } from './written-rules.ts'

/** A file that imports these. */
function importing(path: string, ...names: string[]): SourceFile {
  return sourceFile(path, names.map(name => `import { a } from '${name}'`).join('\n'))
}

const long = (lines: number) => 'const a = 1\n'.repeat(lines)

describe('imports are found', () => {
  test.each([
    ["import { a } from './b.ts'", 'kernel/b.ts'],
    ["import {\n  a,\n  b,\n} from '../domains/x/contract.ts'", 'domains/x/contract.ts'],
    ["import './b.css'", 'kernel/b.css'],
    ["export { a } from '#domains/x/reads.ts'", 'domains/x/reads.ts'],
    ["import { a } from '@yingce/process/parse/read'", 'engines/process/parse/read.ts'],
    ["import fs from 'node:fs'", 'node:fs'],
  ])('%s', (text, target) => {
    expect(sourceFile('kernel/a.ts', text).imports).toEqual([{ target, typeOnly: false, lazy: false }])
  })

  test('types and late imports are told apart', () => {
    const text = "import type { A } from './b.ts'\nconst c = () => import('./c.ts')\ntype D = typeof import('./d.ts')"
    expect(sourceFile('kernel/a.ts', text).imports).toEqual([
      { target: 'kernel/b.ts', typeOnly: true, lazy: false },
      { target: 'kernel/c.ts', typeOnly: false, lazy: true },
      { target: 'kernel/d.ts', typeOnly: true, lazy: true },
    ])
  })
})

describe('engines', () => {
  test('may use their own files, the types of other engines and pure packages', () => {
    const types = sourceFile('engines/finance/a.ts', "import type { Plan } from '@yingce/scheduling/plan'")
    expect(enginesArePure([importing('engines/process/a.ts', './b.ts', 'yaml'), types])).toEqual([])
  })

  test.each(['#kernel/entity/id.ts', 'node:fs', 'zod', '@yingce/process/advance'])('may not import %s', name => {
    expect(enginesArePure([importing('engines/finance/a.ts', name)])).toHaveLength(1)
  })

  test.each(['Date.now()', 'new Date()', 'Math.random()', 'process.env.A', "fetch('x')"])('may not read %s', code => {
    expect(enginesArePure([sourceFile('engines/finance/a.ts', `export const a = ${code}`)])).toHaveLength(1)
    expect(enginesArePure([sourceFile('engines/finance/a.ts', `// never ${code}`)])).toEqual([])
  })

  test('may use anything in their tests', () => {
    expect(enginesArePure([importing('engines/finance/a.test.ts', 'node:fs', 'vitest')])).toEqual([])
  })
})

describe('the kernel', () => {
  test('may not import a domain or an app', () => {
    const file = importing('kernel/db/a.ts', '#domains/people/contract.ts', '../../apps/contract.ts', '../entity/id.ts')
    expect(kernelKnowsNoDomain([file])).toEqual([
      'kernel/db/a.ts imports domains/people/contract.ts',
      'kernel/db/a.ts imports apps/contract.ts',
    ])
  })

  test('has parts of at most 600 lines, tests and comments not counted', () => {
    const part = [sourceFile('kernel/db/a.ts', long(400)), sourceFile('kernel/db/b.ts', `${long(200)}// why\n\n`)]
    expect(kernelPartsStaySmall([...part, sourceFile('kernel/db/a.test.ts', long(300))])).toEqual([])
    expect(kernelPartsStaySmall([...part, sourceFile('kernel/db/c.sql', 'select 1;')])).toEqual([
      'kernel/db has 601 lines, more than 600',
    ])
  })
})

describe('domains', () => {
  const judge = (path: string, name: string) => domainsInOrder([importing(path, name)], ['people', 'goals', 'team'])

  test('may use their own files and the contract and reads of earlier ones', () => {
    expect(judge('domains/goals/server/a.ts', '../rules/b.ts')).toEqual([])
    expect(judge('domains/goals/server/a.ts', '#domains/people/contract.ts')).toEqual([])
    expect(judge('domains/goals/server/a.ts', '#domains/people/reads.ts')).toEqual([])
  })

  test('may not use a later one', () => {
    expect(judge('domains/goals/server/a.ts', '#domains/team/contract.ts')).toHaveLength(1)
  })

  test('may not use the inside of another one', () => {
    expect(judge('domains/goals/server/a.ts', '#domains/people/server/b.ts')).toHaveLength(1)
    expect(judge('domains/goals/server/a.ts', '#domains/people/entities/person.ts')).toHaveLength(1)
  })

  test('may use the app’s pieces of pages in their own pages only', () => {
    expect(judge('domains/goals/web/a.tsx', '#apps/web/ui/money.tsx')).toEqual([])
    expect(judge('domains/goals/server/a.ts', '#apps/web/ui/money.tsx')).toHaveLength(1)
    expect(judge('domains/goals/web/a.tsx', '#apps/server/domains.ts')).toHaveLength(1)
  })

  test('have to be listed', () => {
    expect(judge('domains/gaols/a.ts', './b.ts')).toHaveLength(1)
  })
})

describe('the demonstration', () => {
  const judge = (path: string, name: string) => demoKnowsRoutesOnly([importing(path, name)])

  test('knows itself and the calendar', () => {
    expect(judge('demo/p1/a.ts', '../shared/b.ts')).toEqual([])
    expect(judge('demo/p1/a.ts', '@yingce/scheduling/calendar-date')).toEqual([])
  })

  test.each(['#domains/goals/contract.ts', '#kernel/command/run.ts', '#tests/cast/days.ts', 'pg'])(
    'may not import %s',
    name => {
      expect(judge('demo/p1/a.ts', name)).toHaveLength(1)
    },
  )

  test('is read by its loader only', () => {
    expect(judge('apps/server/demo/a.ts', '#demo/stories.ts')).toEqual([])
    expect(judge('domains/goals/server/a.ts', '#demo/stories.ts')).toHaveLength(1)
  })
})

describe('pages', () => {
  test.each(['#domains/goals/server/a.ts', '#domains/goals/reads.ts', '#apps/server/domains.ts'])(
    'may not import %s',
    name => {
      expect(webKnowsNoServer([importing('domains/goals/web/a.tsx', name)])).toHaveLength(1)
      expect(webKnowsNoServer([importing('apps/web/a.tsx', name)])).toHaveLength(1)
    },
  )

  test('may import contracts', () => {
    expect(webKnowsNoServer([importing('domains/goals/web/a.tsx', '../contract.ts')])).toEqual([])
  })

  test('bring no database into the browser by any way', () => {
    const files = [
      importing('apps/web/main.tsx', '#domains/goals/contract.ts'),
      importing('domains/goals/contract.ts', '#kernel/db/table.ts'),
      importing('kernel/db/table.ts', 'drizzle-orm/pg-core'),
    ]
    expect(browserHoldsNoSql(files)).toEqual([
      'apps/web/main.tsx -> domains/goals/contract.ts -> kernel/db/table.ts -> drizzle-orm/pg-core',
    ])
    expect(browserHoldsNoSql(files.slice(1))).toEqual([])
  })
})

describe('files', () => {
  test('of more than 400 lines need a reason, and a reason needs such a file', () => {
    const files = [sourceFile('kernel/a.ts', long(401)), sourceFile('kernel/b.ts', long(400))]
    expect(filesStaySmall(files, {})).toEqual(['kernel/a.ts has 401 lines, more than 400'])
    expect(filesStaySmall(files, { 'kernel/a.ts': 'a table of tax rates' })).toEqual([])
    expect(filesStaySmall(files.slice(1), { 'kernel/b.ts': 'once long' })).toEqual(['kernel/b.ts needs no exception'])
  })

  test('do not need each other to load', () => {
    const files = [importing('kernel/a.ts', './b.ts'), importing('kernel/b.ts', './c.ts')]
    expect(noImportCycle([...files, importing('kernel/c.ts', './a.ts')])).toEqual([
      'kernel/a.ts -> kernel/b.ts -> kernel/c.ts -> kernel/a.ts',
    ])
    expect(noImportCycle([...files, sourceFile('kernel/c.ts', "import type { A } from './a.ts'")])).toEqual([])
    expect(noImportCycle([...files, sourceFile('kernel/c.ts', "export const a = () => import('./a.ts')")])).toEqual([])
  })

  test.each(['process.env.PORT', 'import.meta.env.MODE', "NODE_ENV === 'test'"])('do not ask for %s', code => {
    const text = `export const a = ${code}`
    expect(environmentInOnePlace([sourceFile('domains/goals/a.ts', text)])).toHaveLength(1)
    expect(environmentInOnePlace([sourceFile('kernel/config.ts', text)])).toEqual([])
  })

  test('name what they export', () => {
    expect(noDefaultExports([sourceFile('kernel/a.ts', 'export default function a() {}')])).toHaveLength(1)
    expect(noDefaultExports([sourceFile('kernel/a.ts', 'export { a as default }')])).toHaveLength(1)
    expect(noDefaultExports([sourceFile('vitest.config.ts', 'export default {}')])).toEqual([])
  })
})

describe('English plurals', () => {
  const label = (zh: string, en: string) => pluralsIn('a.ts', `{ zh: '${zh}', en: '${en}' }`)

  test('stand behind a number in both forms', () => {
    expect(label('{days} 天', '{days} days')).toEqual(['a.ts: {days} days'])
    expect(label('另有 {count} 条', '{count} more are there')).toEqual(['a.ts: {count} more are'])
    expect(label('{days} 天', '{days} {days|day|days}')).toEqual([])
    expect(pluralsIn('a.ts', `say(facts, \`\${left} 项任务\`, \`\${left} tasks\`)`)).toEqual(['a.ts: {left} tasks'])
  })

  test('are not looked for behind names, ordinals and what has no measure word', () => {
    expect(label('第 {number} 版缺内容', 'Version {number} lacks something')).toEqual([])
    expect(label('{kind}要有依据', '{kind} needs evidence')).toEqual([])
    expect(label('{done} / {total} 满足', '{done} of {total} met')).toEqual([])
  })
})
