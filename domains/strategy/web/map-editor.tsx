import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useSaveRecord } from '#apps/web/records/use-save-record.ts'
import type { Barred } from '#apps/web/records/use-write-in.ts'
import { StaleChoice } from '#apps/web/ui/record/stale-choice.tsx'
import { SaveState } from '#apps/web/ui/save-state.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useLeaveWarning } from '#apps/web/ui/use-leave-warning.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { positioningMap } from '../entities/positioning-map.ts'
import { type Place, placesOf, pointsOf, withPlace } from '../rules/map-places.ts'
import { PerceptualMap } from './perceptual-map.tsx'
import { PlacesTable } from './places-table.tsx'
import styles from './positioning.module.css'
import type { Competitor } from './positioning-page.tsx'
import { strategyTexts } from './strategy-texts.ts'

interface MapEditorProps {
  map: RecordOf<typeof positioningMap>
  competitors: readonly Competitor[]
  barred: Barred | null
}

/** The map that one drags on, and the table of the same figures; both are saved at once. */
export function MapEditor({ map, competitors, barred }: MapEditorProps) {
  const t = useTexts(strategyTexts)
  const label = useLabel()
  const begun = useMemo(
    () =>
      placesOf(
        map.points,
        competitors.map(one => one.id),
      ),
    [map, competitors],
  )
  // Edits are laid over the version that was on the screen when they began.
  const [draft, setDraft] = useState<Draft | null>(null)
  const saving = useSaveRecord(positioningMap, { onSaved: () => setDraft(null) })
  useLeaveWarning(draft !== null)
  const places = draft?.places ?? begun
  const change = (place: Place) => setDraft({ base: draft?.base ?? map, places: withPlace(places, place) })
  const nameOf = ({ who, competitorId }: Place) =>
    who === 'competitor'
      ? (competitors.find(one => one.id === competitorId)?.name ?? '—')
      : label(positioningMap.fields.points.of.who.options[who])
  const shared = { map, places, nameOf, barred, onChange: change }
  return (
    <Section
      title={t('map')}
      aside={
        draft && (
          <div className={styles.buttons}>
            <SaveState state={saving.state} />
            <Button size="small" onClick={() => setDraft(null)}>
              {t('discard')}
            </Button>
            <Button
              size="small"
              type="primary"
              loading={saving.state.kind === 'saving'}
              onClick={() => void saving.save(draft.base, { points: pointsOf(places) })}
            >
              {t('savePositions')}
            </Button>
          </div>
        )
      }
      padded
    >
      <div className={styles.editor}>
        <PerceptualMap {...shared} />
        <div>
          {!barred && <p className={styles.soft}>{t('mapHelp')}</p>}
          <PlacesTable {...shared} />
        </div>
      </div>
      <StaleChoice
        fields={positioningMap.fields}
        stale={saving.stale}
        onResolve={saving.resolve}
        onClose={saving.leave}
      />
    </Section>
  )
}

interface Draft {
  readonly base: RecordOf<typeof positioningMap>
  readonly places: readonly Place[]
}

/** What the map and its table share. */
export interface PlacesProps extends Pick<MapEditorProps, 'map' | 'barred'> {
  places: readonly Place[]
  nameOf: (place: Place) => string
  onChange: (place: Place) => void
}
