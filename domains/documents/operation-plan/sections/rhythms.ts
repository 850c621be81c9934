import { evaluationRhythm } from '#domains/operations/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { missing, sectionOf } from '../../writing/record-blocks.ts'
import { listed, optionLabel, personName, say } from '../../writing/say.ts'
import type { OperationFacts } from '../facts.ts'

/** How often somebody looks at which figures, and with whom. */
export function rhythmsSection(teller: Teller, { rhythms, names }: OperationFacts): Section {
  const name = ['评估节奏', 'Evaluation'] as const
  if (rhythms.length === 0)
    return sectionOf(teller, 'rhythms', name, [
      missing(teller, '还没有评估节奏', 'No rhythm of evaluation has been set yet', 'operations/rhythm'),
    ])
  const columns = [
    { title: say(teller, '名称', 'Name'), width: 2 },
    { title: say(teller, '多久一次', 'How often'), width: 1.4 },
    { title: say(teller, '看哪些指标', 'Which figures'), width: 2.6 },
    { title: say(teller, '怎么看', 'How'), width: 3 },
    { title: say(teller, '负责人', 'Owner'), width: 1.3 },
  ]
  const rows = rhythms.map(one => [
    one.name,
    optionLabel(teller, evaluationRhythm.fields.every.options, one.every),
    listed(
      teller,
      (one.metrics ?? []).flatMap(({ metricId }) => names.get(metricId) ?? []),
    ) || '—',
    one.method ?? '—',
    personName(teller, one.ownerId),
  ])
  const table: Block = { kind: 'table', caption: say(teller, '评估节奏', 'Rhythm of evaluation'), columns, rows }
  return sectionOf(teller, 'rhythms', name, [table])
}
