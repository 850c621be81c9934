import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePlaybook } from './parse-playbook.ts'
import type { Playbook } from './playbook.ts'
import { printPlaybook } from './print-playbook.ts'
import { PLAYBOOK_TEXT } from './tests/playbook-text.ts'
import { anyPlan, playbookOf } from './tests/random-project.ts'
import { registry } from './tests/registry.ts'

function parsed(text: string): Playbook {
  const answer = parsePlaybook(text, registry)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.playbook
}

test('a printed playbook parses to the same playbook', () => {
  const playbook = parsed(PLAYBOOK_TEXT)
  expect(parsed(printPlaybook(playbook))).toEqual(playbook)
})

test('any names survive, whatever signs, scripts or line breaks are in them', () => {
  const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter(text => parsesAsText(text))
  fc.assert(
    fc.property(anyPlan, anyText, anyText, (plan, zh, en) => {
      const label = { zh, en }
      const playbook = {
        ...playbookOf(plan),
        name: label,
        summary: label,
        roles: ['sponsor', 'project_manager', 'member'],
      }
      expect(parsed(printPlaybook(playbook))).toEqual(playbook)
    }),
  )
}, 30_000)

function parsesAsText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the parser refuses these
  return text.trim() !== '' && text.isWellFormed() && !/[\u0000-\u001f\u007f\r]/.test(text)
}
