import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { numberText } from '../../writing/figures.ts'
import { missing, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { CharterFacts } from '../facts.ts'

type Goal = CharterFacts['content']['goals'][number]

/** What the project is to reach, with figures and days. */
export function goalsSection(teller: Teller, { content: { goals } }: Pick<CharterFacts, 'content'>): Section {
  const name = ['目标', 'Goals'] as const
  if (goals.length === 0)
    return sectionOf(teller, 'goals', name, [missing(teller, '还没有目标', 'There is no goal yet', 'goals')])
  const columns = [
    { title: say(teller, '目标', 'Goal'), width: 4.4 },
    { title: say(teller, '基准值', 'Baseline'), width: 1.6, right: true },
    { title: say(teller, '目标值', 'Target'), width: 1.8, right: true },
    { title: say(teller, '单位', 'Unit'), width: 1.2 },
    { title: say(teller, '截止日', 'Deadline'), width: 1.8 },
  ]
  const rows = goals.map(one => [
    ...[one.statement, numberText(one.baseline), aimedAt(one), one.unit ?? '—', one.deadline ?? '—'],
  ])
  return sectionOf(teller, 'goals', name, [
    { kind: 'table', caption: say(teller, '目标与期限', 'Goals and deadlines'), columns, rows },
  ])
}

function aimedAt({ target, bandLow, bandHigh }: Goal): string {
  if (target !== null || bandLow === null) return numberText(target)
  return `${numberText(bandLow)} – ${numberText(bandHigh)}`
}
