import { useParams } from '@tanstack/react-router'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { ChannelRanking } from '../contract.ts'
import { channelOption } from '../entities/channel-option.ts'
import { CHANNELS, type ScoredRow, type ScoredTable } from './scoring-kinds.ts'
import { ScoringPage } from './scoring-page.tsx'
import styles from './segments.module.css'
import { strategyTexts } from './strategy-texts.ts'
import { useChannelRanking } from './use-strategy.ts'

/** The sales channels on the same weighted criteria, best first, with how many target customers each reaches. */
export function ChannelsPage() {
  const t = useTexts(strategyTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { earlier } = useShownIteration(id)
  const ranking = useChannelRanking(id, earlier)
  return (
    <ScoringPage
      projectId={id}
      kind={CHANNELS}
      table={ranking.data && tableOf(ranking.data)}
      error={ranking.error}
      onRetry={() => ranking.refetch()}
      words={{ add: t('addChannel'), empty: t('noChannels'), emptyHelp: t('noChannelsHelp') }}
      factsOf={({ item }) => <Facts item={item} />}
      form={(open, onClose) => <RecordForm entity={channelOption} open={open} projectId={id} onClose={onClose} />}
    />
  )
}

function tableOf({ channels, ...head }: ChannelRanking): ScoredTable {
  return { ...head, rows: channels.map(({ channel: item, ...scored }) => ({ item, ...scored })) }
}

/** Kind, region and coverage; a chosen one whose coverage nobody has estimated says so. */
function Facts({ item }: Pick<ScoredRow, 'item'>) {
  const t = useTexts(strategyTexts)
  const label = useLabel()
  if (!('coverage' in item)) return null
  const { kind, region, coverage, coverageBasis } = item
  const covers = coverage === null ? null : t('covers', { share: coverage })
  const gap = coverage === null ? 'noCoverage' : coverageBasis?.trim() ? null : 'noCoverageBasis'
  return (
    <>
      <span title={coverageBasis ?? undefined}>
        {[label(channelOption.fields.kind.options[kind]), region, covers].filter(Boolean).join(' · ')}
      </span>
      {item.chosenAt && gap && (
        <div className={styles.gap}>
          <StateTag tone="attention">{t(gap)}</StateTag>
        </div>
      )}
    </>
  )
}
