import type { Block, Section } from '../../docx/model.ts'
import { type PlanBookFacts, say } from '../facts.ts'

const QUADRANTS: readonly (readonly [string, string, string])[] = [
  ['strength', '优势', 'Strengths'],
  ['weakness', '劣势', 'Weaknesses'],
  ['opportunity', '机会', 'Opportunities'],
  ['threat', '威胁', 'Threats'],
]

export function swotSection(facts: PlanBookFacts): Section {
  const title = say(facts, '二、SWOT 分析', '2. SWOT')
  if (facts.swot.length === 0)
    return { title, blocks: [{ kind: 'missing', text: say(facts, '还没有 SWOT 条目', 'There is no SWOT item yet') }] }
  const rows = QUADRANTS.map(([quadrant, zh, en]) => {
    const texts = facts.swot.filter(one => one.quadrant === quadrant).map(one => one.text)
    return [say(facts, zh, en), texts.join('；') || '—']
  })
  const columns = [
    { title: say(facts, '方面', 'Side'), width: 1 },
    { title: say(facts, '内容', 'Items'), width: 5 },
  ]
  return { title, blocks: [{ kind: 'table', columns, rows }, ...crosses(facts)] }
}

function crosses(facts: PlanBookFacts): Block[] {
  if (facts.crosses.length === 0) return []
  const items = facts.crosses.map(one => `${one.kind.toUpperCase()}：${one.text}`)
  return [
    { kind: 'heading', text: say(facts, '交叉策略', 'Cross strategies') },
    { kind: 'bullets', items },
  ]
}
