import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { trend } from '../entities/trend.ts'
import { balanceOf, type PestArea, pestAreas } from '../rules/pest.ts'
import { CreateButton } from './create-button.tsx'
import styles from './pest.module.css'
import { PestFactor } from './pest-factor.tsx'
import { ResearchHead } from './research-head.tsx'
import { researchTexts } from './research-texts.ts'

type Trend = RecordOf<typeof trend>

const ALL = 200
const ASKED = [
  ...(['statement', 'area', 'direction', 'impact', 'strength', 'meaning', 'horizon'] as const),
  ...(['sourceTitle', 'sourceUrl', 'sourceDate'] as const),
]

/** The wider environment of a project in four fields: what moves in each, for good or bad, and how strongly. */
export function PestPage() {
  const t = useTexts(researchTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const [creating, create] = useState<PestArea | 'any' | null>(null)
  const [edited, edit] = useState<Trend | null>(null)
  const found = useRecords(trend, { project: id, sort: 'id', limit: ALL })
  const main = <CreateButton projectId={id} text="addFactor" onClick={() => create('any')} />
  const area = creating === 'any' ? null : creating
  return (
    <>
      <ResearchHead projectId={id} here="research/pest" main={main} />
      <p className={styles.intro}>{t('pestHelp')}</p>
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data && <Board trends={found.data.items} projectId={id} onAdd={create} onEdit={edit} />}
      <RecordForm
        entity={trend}
        open={creating !== null}
        projectId={id}
        fields={ASKED}
        initial={{ direction: 'rising', horizon: 'one_year', ...(area && { area }) }}
        onClose={() => create(null)}
      />
      {edited && (
        <RecordForm entity={trend} open record={edited} projectId={id} fields={ASKED} onClose={() => edit(null)} />
      )}
    </>
  )
}

interface BoardProps {
  trends: readonly Trend[]
  projectId: string
  onAdd: (area: PestArea) => void
  onEdit: (factor: Trend) => void
}

function Board({ trends, projectId, onAdd, onEdit }: BoardProps) {
  const t = useTexts(researchTexts)
  const label = useLabel()
  const { barred } = useWriteIn(projectId, 'research')
  return (
    <div className={styles.grid}>
      {pestAreas.map(area => {
        const name = label(trend.fields.area.options[area])
        const mine = trends.filter(one => one.area === area).toSorted(strongestFirst)
        return (
          <Section
            key={area}
            title={name}
            aside={mine.length > 0 && t('balance', { balance: signed(balanceOf(mine)) })}
          >
            {mine.length === 0 && <p className={styles.empty}>{t(`pestEmpty_${area}`)}</p>}
            <ul>
              {mine.map(one => (
                <PestFactor key={one.id} factor={one} onEdit={barred ? undefined : () => onEdit(one)} />
              ))}
            </ul>
            {!barred && (
              <Button type="text" className={styles.add} onClick={() => onAdd(area)}>
                {t('addFactorTo', { area: name })}
              </Button>
            )}
          </Section>
        )
      })}
    </div>
  )
}

function strongestFirst(one: Trend, other: Trend): number {
  return (other.strength ?? 0) - (one.strength ?? 0)
}

function signed(balance: number): string {
  return balance > 0 ? `+${balance}` : String(balance).replace('-', '−')
}
