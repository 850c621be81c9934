import { Button, Select } from 'antd'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useClear } from '#apps/web/ui/use-clear.tsx'
import { useCurrentInView } from '#apps/web/ui/use-current-in-view.ts'
import { usePeople } from '#apps/web/ui/use-people.ts'
import { useWords } from '#apps/web/ui/words.ts'
import type { Board } from '../contract.ts'
import { programme } from '../entities/programme.ts'
import styles from './portfolio.module.css'
import { portfolioTexts } from './portfolio-texts.ts'
import { asSearch, LEVELS, type PortfolioFilters, STATUSES } from './use-portfolio.ts'

export const VIEWS = [
  { path: 'portfolio', label: { zh: '按阶段', en: 'By stage' } },
  { path: 'portfolio/health', label: { zh: '健康矩阵', en: 'Health' } },
  { path: 'portfolio/stages', label: { zh: '卡在哪里', en: 'Where they stall' } },
  { path: 'portfolio/past', label: { zh: '过去的项目', en: 'Past projects' } },
  { path: 'portfolio/load', label: { zh: '人员负荷', en: 'Load' } },
] as const
export type ViewPath = (typeof VIEWS)[number]['path']

interface PortfolioHeadProps {
  here: ViewPath
  shown: PortfolioFilters
  playbooks?: Board['playbooks'] | undefined
  /** One playbook is always shown. */
  onePlaybook?: string | undefined
  without?: readonly ('health' | 'status' | 'playbook')[]
}

/** The head of every view of the portfolio: the way from one to the other, and what narrows them all. */
export function PortfolioHead({ here, shown, ...tools }: PortfolioHeadProps) {
  const t = useTexts(portfolioTexts)
  const label = useLabel()
  const strip = useCurrentInView(here)
  return (
    <>
      <PageHeader title={t('portfolio')} actions={<To href="/programmes">{t('programmes')}</To>} />
      <nav ref={strip} className={styles.tabs} aria-label={t('views')}>
        {VIEWS.map(view => (
          <To
            key={view.path}
            href={`/${view.path}${asSearch(shown.filters)}`}
            className={view.path === here ? `${styles.tab} ${styles.here}` : styles.tab}
            aria-current={view.path === here ? 'page' : undefined}
          >
            {label(view.label)}
          </To>
        ))}
      </nav>
      <Tools shown={shown} {...tools} />
    </>
  )
}

function Tools({ shown, playbooks = [], onePlaybook, without = [] }: Omit<PortfolioHeadProps, 'here'>) {
  const t = useTexts(portfolioTexts)
  const words = useWords()
  const { all } = usePeople()
  const clear = useClear()
  const programmes = useRecords(programme, { limit: 200, sort: 'name' }).data?.items ?? []
  const { filters, set } = shown
  const choice = (
    name: 'health' | 'status',
    values: readonly ('good' | 'attention' | 'risk' | 'active' | 'paused' | 'closed' | 'cancelled')[],
    every: string,
  ) =>
    !without.includes(name) && (
      <Select
        className={styles.choice}
        aria-label={t(name)}
        placeholder={every}
        allowClear={clear}
        value={filters[name]}
        options={values.map(value => ({ value, label: t(value) }))}
        onChange={value => set({ [name]: value })}
      />
    )
  return (
    <div className={styles.tools}>
      {!without.includes('playbook') && (
        <Select
          className={styles.wide}
          aria-label={t('playbook')}
          placeholder={t('everyPlaybook')}
          allowClear={onePlaybook === undefined && clear}
          value={onePlaybook ?? filters.playbook}
          options={playbooks.map(({ id, name, count }) => ({
            value: id,
            label: t('playbookCount', { name: `${id} ${words(name)}`, count }),
          }))}
          onChange={playbook => set({ playbook })}
        />
      )}
      <Select
        className={styles.choice}
        aria-label={t('manager')}
        placeholder={t('everyManager')}
        allowClear={clear}
        showSearch={{ optionFilterProp: 'label' }}
        value={filters.managerId}
        options={all.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={managerId => set({ managerId })}
      />
      {programmes.length > 0 && (
        <Select
          className={styles.choice}
          aria-label={t('programme')}
          placeholder={t('everyProgramme')}
          allowClear={clear}
          showSearch={{ optionFilterProp: 'label' }}
          value={filters.programmeId}
          options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={programmeId => set({ programmeId })}
        />
      )}
      {choice('health', LEVELS, t('everyHealth'))}
      {choice('status', STATUSES, t('everyStatus'))}
      {shown.narrowed && (
        <Button type="link" onClick={shown.clear}>
          {t('clear')}
        </Button>
      )}
    </div>
  )
}
