import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { study } from '../entities/study.ts'
import { natureLabels, natureOf } from '../rules/nature.ts'
import { researchTexts } from './research-texts.ts'
import { StudyCommands } from './study-commands.tsx'
import { StudyGaps } from './study-gaps.tsx'
import { SampleNeeded, StudySample } from './study-sample.tsx'

type Study = RecordOf<typeof study>

/** What the page of a study shows beside its facts. */
export const studyParts: RecordPageParts<typeof study> = {
  facts: [
    ...(['kind', 'question', 'method', 'startsOn', 'endsOn', 'startedOn', 'finishedOn'] as const),
    ...(['plannedCost', 'actualCost', 'stopReason'] as const),
  ],
  commands: record => <StudyCommands record={record} />,
  panels: record => (
    <>
      <StudySample record={record} />
      <StudyResult record={record} />
    </>
  ),
  aside: record => (
    <>
      <StudyGaps record={record} />
      <SampleNeeded record={record} />
    </>
  ),
}

function StudyResult({ record }: { record: Study }) {
  const t = useTexts(researchTexts)
  return <KeyFacts further entity={study} record={record} title={t('result')} fields={['resultSummary', 'sources']} />
}

/** Quantitative, qualitative or second-hand, as it follows from the kind. */
export function Nature({ record }: { record: Study }) {
  const label = useLabel()
  return <StateTag>{label(natureLabels[natureOf(record.kind)])}</StateTag>
}
