import { dimensionKinds, feasibilityStudy } from '#domains/feasibility/contract.ts'
import { studyFigures } from '#domains/feasibility/reads.ts'
import type { Block, Section } from '../../docx/model.ts'
import { numberText } from '../../writing/figures.ts'
import { amountSaid } from '../../writing/money-said.ts'
import { optionLabel, say } from '../../writing/say.ts'
import { backSaid, cashFlowTable, ratesSaid } from '../../writing/study-figures.ts'
import type { FeasibilityFacts, PlanBookFacts } from '../facts.ts'

/** Can and should it be done: the five sides and what the cash flow comes to. Left out where nobody has asked. */
export function feasibilitySection(facts: PlanBookFacts): Section[] {
  const { feasibility } = facts
  if (!feasibility && !facts.asked.has('feasibility_study')) return []
  const head = { key: 'feasibility', title: say(facts, '可行性分析', 'Feasibility'), numbered: true }
  if (!feasibility) {
    const text = say(facts, '还没有可行性研究', 'There is no feasibility study yet')
    return [{ ...head, blocks: [{ kind: 'missing', text, where: 'feasibility' }] }]
  }
  return [
    { ...head, blocks: [...decided(facts, feasibility), sides(facts, feasibility), ...money(facts, feasibility)] },
  ]
}

function decided(facts: PlanBookFacts, { study }: FeasibilityFacts): Block[] {
  const { decision } = feasibilityStudy.fields
  const open = say(facts, '可行性还没有决定', 'Nobody has decided on the feasibility yet')
  const label = say(facts, '决定', 'Decision')
  const said = `${optionLabel(facts, decision.options, study.decision)}${study.decidedOn ? ` · ${study.decidedOn}` : ''}`
  return [
    ...(study.conclusion ? [{ kind: 'text' as const, text: study.conclusion }] : []),
    study.decision ? { kind: 'fact', label, text: said } : { kind: 'missing', text: open, where: 'feasibility' },
    ...(study.reason ? [{ kind: 'fact' as const, label: say(facts, '理由', 'Reason'), text: study.reason }] : []),
  ]
}

function sides(facts: PlanBookFacts, { dimensions }: FeasibilityFacts): Block {
  const columns = [
    { title: say(facts, '方面', 'Side'), width: 1.8 },
    { title: say(facts, '评分', 'Score'), width: 0.8, right: true },
    { title: say(facts, '评估', 'Assessment'), width: 4 },
    { title: say(facts, '依据', 'Evidence'), width: 3 },
  ]
  const claims = new Map(facts.insights.map(one => [one.id, one.claim]))
  const rows = dimensions.map(one => {
    const named = (one.insights ?? []).map(({ insightId }) => claims.get(insightId))
    const evidence = [one.evidence, ...named].filter(Boolean).join('\n')
    const answer = one.blocking && one.blockingAnswer ? `\n▲ ${one.blockingAnswer}` : ''
    const { [facts.language]: name } = dimensionKinds[one.kind]
    return [name, numberText(one.score), `${one.assessment ?? '—'}${answer}`, evidence || '—']
  })
  return { kind: 'table', caption: say(facts, '五个方面的评估', 'The five sides'), columns, rows }
}

function money(facts: PlanBookFacts, { study, flows }: FeasibilityFacts): Block[] {
  if (flows.length === 0) return []
  const figures = studyFigures(study, flows)
  const currency = study.currency
  const npv = amountSaid(facts, figures.npv, currency)
  const rate = numberText(study.discountRate)
  return [
    { kind: 'heading', text: say(facts, '经济测算', 'Economics') },
    cashFlowTable({ ...facts, currency }, figures),
    {
      kind: 'fact',
      label: say(facts, '净现值', 'Net present value'),
      text: say(facts, `${npv}（折现率 ${rate}%）`, `${npv} (at ${rate} %)`),
    },
    { kind: 'fact', label: say(facts, '内部收益率', 'Internal rate of return'), text: ratesSaid(facts, figures.irr) },
    { kind: 'fact', label: say(facts, '投资回收期', 'Payback'), text: backSaid(facts, figures.payback) },
  ]
}
