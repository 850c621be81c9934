import { expect, test } from 'vitest'
import type { StageRun } from '../shapes/project-space.ts'
import { projectTexts } from './project-texts.ts'
import { stageOnBar } from './shown.ts'

const run = {
  ...{ key: 'P1.1', name: { zh: '目标', en: 'Goals' }, purpose: { zh: '', en: '' }, iteration: 1, returns: 0 },
  ...{ optional: false, loops: false, alongside: [], plannedStart: '2026-03-02', plannedFinish: '2026-03-06' },
  ...{ enteredAt: '2026-03-02T01:00:00Z', submittedAt: null, doneAt: '2026-03-04T17:00:00Z' },
} satisfies Omit<StageRun, 'state'>
const texts: Readonly<Record<string, { readonly zh: string }>> = projectTexts.texts
const chinese = (key: string) => texts[key]?.zh ?? key

test.each([
  ['passed', '通过'],
  ['waived', '豁免'],
  ['skipped', '跳过'],
] as const)('a stage that was %s says so in the reader’s language, with the day where they are', (state, word) => {
  expect(stageOnBar({ ...run, state }, 'Asia/Shanghai', chinese).note).toBe(`03-05 ${word}`)
})
