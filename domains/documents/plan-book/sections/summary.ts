import { sumMoney } from '@yingce/finance/money'
import { decision } from '#domains/strategy/contract.ts'
import { chosenName, currentOf, isInForce } from '#domains/strategy/reads.ts'
import type { Block, Section } from '../../docx/model.ts'
import { amountSaid } from '../../writing/money-said.ts'
import { listed, optionLabel, personName, say } from '../../writing/say.ts'
import type { PlanBookFacts } from '../facts.ts'
import { goalInShort } from './goals.ts'

const INSIGHTS_TOLD = 3

/** The whole plan on a page, from its records: for those who read no further. */
export function summarySection(facts: PlanBookFacts): Section {
  const blocks = [what(facts), why(facts), ...goals(facts), ...strategy(facts), ...means(facts)]
  return { key: 'summary', title: say(facts, '摘要', 'Summary'), numbered: false, blocks }
}

function what(facts: PlanBookFacts): Block {
  const { project } = facts
  const about = [project.productLine, project.customer].filter(Boolean).join(say(facts, '，', ', '))
  const text = say(
    facts,
    `“${project.name}”自 ${project.start} 起，至 ${project.finish} 止${about && `（${about}）`}，由${personName(facts, project.sponsorId)}发起，${personName(facts, project.managerId)}负责。${project.aim ? `项目服务于公司目标：${project.aim}。` : ''}`,
    `“${project.name}” runs from ${project.start} to ${project.finish}${about && ` (${about})`}. ${personName(facts, project.sponsorId)} is its sponsor, ${personName(facts, project.managerId)} its manager. ${project.aim ? `It serves the company’s aim: ${project.aim}.` : ''}`,
  )
  return { kind: 'text', text }
}

function why(facts: PlanBookFacts): Block {
  const finished = facts.studies.filter(one => one.state === 'finished').length
  const claims = facts.insights.slice(0, INSIGHTS_TOLD).map(one => one.claim)
  const counts = { finished, competitors: facts.competitors.length, insights: facts.insights.length }
  const first = claims.length > 0 && listed(facts, claims)
  const text = say(
    facts,
    `方案依据 {finished} 项完成的调研、{competitors} 个竞争对手的档案和 {insights} 条洞察。${first ? '其中最要紧的是：{first}。' : ''}`,
    `It rests on {finished} finished {finished|study|studies}, {competitors} competitor {competitors|profile|profiles} and {insights} {insights|insight|insights}${first ? ', first of all: {first}' : ''}.`,
    { ...counts, first },
  )
  return { kind: 'text', text }
}

function goals(facts: PlanBookFacts): Block[] {
  if (facts.goals.length === 0) return []
  const label = say(facts, '目标', 'Goals')
  return [
    {
      kind: 'fact',
      label,
      text: listed(
        facts,
        facts.goals.map(one => goalInShort(facts, one)),
      ),
    },
  ]
}

function strategy(facts: PlanBookFacts): Block[] {
  const kinds = Object.keys(decision.fields.kind.options)
  const made = kinds.flatMap(kind => currentOf(facts.decisions, kind) ?? []).filter(one => one.choice)
  return made.map(one => ({
    kind: 'fact' as const,
    label: optionLabel(facts, decision.fields.kind.options, one.kind),
    text: `${chosenName(one) ?? one.choice ?? '—'}${isInForce(one) ? '' : say(facts, '（未决定）', ' (not decided)')}`,
  }))
}

function means(facts: PlanBookFacts): Block[] {
  const blocks: Block[] = []
  if (facts.campaigns.length > 0) {
    const names = facts.campaigns.map(one => one.name)
    const label = say(facts, '{count} 项活动', '{count} {count|campaign|campaigns}', { count: names.length })
    blocks.push({ kind: 'fact', label, text: listed(facts, names) })
  }
  if (facts.lines.length > 0) {
    const [uses = null, funds = null] = [facts.lines, facts.sources].map(all => sumMoney(all.map(one => one.amount)))
    const text = say(
      facts,
      `预算 ${amountSaid(facts, uses)}，资金来源 ${amountSaid(facts, funds)}。`,
      `${amountSaid(facts, uses)}, funded with ${amountSaid(facts, funds)}.`,
    )
    blocks.push({ kind: 'fact', label: say(facts, '投入', 'Budget'), text })
  }
  return blocks
}
