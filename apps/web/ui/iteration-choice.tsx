import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { recordTexts } from '../i18n/texts/records.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { recordType } from '../records/record-types.ts'
import { useRecord } from '../records/use-records.ts'

interface ShownIteration {
  readonly present: number | undefined
  readonly shown: number | undefined
  /** The one that is shown, where it is not the present one: what is asked for without it is the present. */
  readonly earlier: number | undefined
  /** Why the project cannot be read: then nothing can be shown of any iteration. */
  readonly refused: Error | null
}

/** Which iteration of a project a page shows: the present one, or an earlier one as it was. It stands in the address. */
export function useShownIteration(projectId: string): ShownIteration {
  const { iteration } = useSearch({ strict: false }) as { iteration?: unknown }
  const found = useRecord(recordType('project').entity, projectId)
  const present = (found.data as { iteration?: number } | undefined)?.iteration
  const asked = Number(iteration)
  const isEarlier = present !== undefined && Number.isInteger(asked) && asked >= 1 && asked < present
  const earlier = isEarlier ? asked : undefined
  return { present, shown: earlier ?? present, earlier, refused: found.error }
}

/** Leads to the iterations before and back, where whatever else was chosen may not exist; a first iteration has none. */
export function IterationChoice({ projectId }: { projectId: string }) {
  const t = useTexts(recordTexts)
  const { present = 1, shown } = useShownIteration(projectId)
  const navigate = useNavigate()
  if (present === 1) return null
  const choose = (chosen: number) => {
    const iteration = chosen === present ? undefined : chosen
    void navigate({ to: '.', search: { iteration } as never, replace: true })
  }
  return (
    <Segmented
      aria-label={t('iteration')}
      value={shown}
      options={Array.from({ length: present }, (_, index) => ({
        value: index + 1,
        label: t('numberedIteration', { iteration: index + 1 }),
      }))}
      onChange={choose}
    />
  )
}
