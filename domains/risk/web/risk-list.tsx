import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { risk as entity } from '../entities/risk.ts'
import { urgency } from '../rules/level.ts'
import { LevelTag } from './level-tag.tsx'
import styles from './risk.module.css'
import { RiskMenu } from './risk-menu.tsx'
import { riskTexts } from './risk-texts.ts'
import type { Risk } from './use-risks.ts'

/** The gravest first; what can no longer happen last. */
export function RiskList({ risks }: { risks: readonly Risk[] }) {
  return (
    <RowList>
      {risks.toSorted(gravestFirst).map(one => (
        <Row key={one.id} risk={one} />
      ))}
    </RowList>
  )
}

function gravestFirst(one: Risk, other: Risk): number {
  return Number(isOver(one)) - Number(isOver(other)) || urgency(other) - urgency(one)
}

function isOver({ state }: Risk): boolean {
  return state === 'occurred' || state === 'closed'
}

function Row({ risk }: { risk: Risk }) {
  const t = useTexts(riskTexts)
  const label = useLabel()
  const today = useToday()
  const { kind, response, category, state } = entity.fields
  const about = [
    risk.kind === 'opportunity' && label(kind.options.opportunity),
    risk.category && label(category.options[risk.category]),
    risk.response && label(response.options[risk.response]),
    risk.reviewOn && !isOver(risk) && t(risk.reviewOn < today ? 'reviewLate' : 'reviewDue', { date: risk.reviewOn }),
  ]
  return (
    <ListRow
      href={`/risks/${risk.id}`}
      name={risk.event}
      tags={
        <StateTag tone={risk.state === 'open' ? 'attention' : toneOfOption(risk.state)}>
          {label(state.options[risk.state])}
        </StateTag>
      }
      about={about.filter(Boolean).join(' · ')}
      figures={
        <span className={styles.levels}>
          <LevelTag record={risk} />
        </span>
      }
      ownerId={risk.ownerId}
      commands={<RiskMenu risk={risk} />}
    />
  )
}
