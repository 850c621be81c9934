import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { risk } from '../entities/risk.ts'
import { LevelTag } from './level-tag.tsx'
import styles from './risk.module.css'
import { RiskIssues } from './risk-issues.tsx'
import { RiskMenu } from './risk-menu.tsx'
import { riskTexts } from './risk-texts.ts'
import type { Risk } from './use-risks.ts'

/** What a risk's page shows: what it is, how it is judged, what is done about it. */
export const riskParts: RecordPageParts<typeof risk> = {
  facts: ['event', 'kind', 'category', 'cause', 'effect', 'trigger', 'closeReason'],
  panels: record => (
    <>
      <RiskIssues risk={record} />
      <Judgement record={record} />
      <Response record={record} />
    </>
  ),
  aside: record => <Level record={record} />,
  menu: (record, rest) => <RiskMenu risk={record} rest={rest} />,
  back: record => ({ href: `/projects/${record.projectId}/risks`, label: <Sentence text={risk.label} /> }),
}

function Judgement({ record }: { record: Risk }) {
  const t = useTexts(riskTexts)
  const fields = ['probability', 'timeImpact', 'costImpact', 'qualityImpact', 'amount', 'reviewedOn'] as const
  return <KeyFacts further entity={risk} record={record} title={t('judgement')} fields={fields} />
}

function Level({ record }: { record: Risk }) {
  const t = useTexts(riskTexts)
  return (
    <Section title={t('level')} padded>
      <p className={styles.levels}>
        <LevelTag record={record} />
      </p>
    </Section>
  )
}

function Response({ record }: { record: Risk }) {
  const t = useTexts(riskTexts)
  const fields = ['response', 'measures', 'residualProbability', 'residualImpact', 'reviewOn'] as const
  return <KeyFacts further entity={risk} record={record} title={t('response')} fields={fields} />
}
