import { CloseOutlined } from '@ant-design/icons'
import { Button, Input, InputNumber, Select } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { useClear } from '#apps/web/ui/use-clear.tsx'
import styles from './decisions.module.css'
import { type OptionsDraft, removeCriterion, scoreIn, setCriterion, setScore } from './options-draft.ts'
import { strategyTexts } from './strategy-texts.ts'

interface CriteriaEditorProps {
  draft: OptionsDraft
  asked: boolean
  onChange: (draft: OptionsDraft) => void
}

const SCORES = [1, 2, 3, 4, 5].map(value => ({ value, label: value }))

/** Criteria with their weights, and the scores of the options on them. */
export function CriteriaEditor({ draft, asked, onChange }: CriteriaEditorProps) {
  const clear = useClear()
  const t = useTexts(strategyTexts)
  return (
    <Scrolled className={styles.scroll} label={t('criterion')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('criterion')}</th>
            {draft.options.map(option => (
              <th key={option.key} scope="col">
                {option.name || '—'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {draft.criteria.map(criterion => (
            <tr key={criterion.key}>
              <th scope="row">
                <CriterionInputs criterion={criterion} draft={draft} asked={asked} onChange={onChange} />
              </th>
              {draft.options.map(option => (
                <td key={option.key}>
                  <Select
                    className={styles.scoreInput}
                    aria-label={t('scoreCell', { option: option.name, criterion: criterion.name })}
                    allowClear={clear}
                    placeholder="—"
                    value={scoreIn(draft, option.key, criterion.key) ?? undefined}
                    options={SCORES}
                    onChange={score => onChange(setScore(draft, option.key, criterion.key, score ?? null))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}

interface CriterionInputsProps extends CriteriaEditorProps {
  criterion: OptionsDraft['criteria'][number]
}

function CriterionInputs({ criterion, draft, asked, onChange }: CriterionInputsProps) {
  const t = useTexts(strategyTexts)
  const { key, name, weight } = criterion
  return (
    <div className={styles.criterion}>
      <Input
        aria-label={t('criterionName')}
        value={name}
        maxLength={60}
        status={asked && name.trim() === '' ? 'error' : ''}
        onChange={event => onChange(setCriterion(draft, key, { name: event.target.value }))}
      />
      <InputNumber
        className={styles.full}
        aria-label={t('criterionWeight', { name })}
        min={1}
        max={100}
        precision={0}
        value={weight}
        onChange={value => onChange(setCriterion(draft, key, { weight: value ?? 1 }))}
      />
      <Button
        type="text"
        icon={<CloseOutlined />}
        aria-label={t('removeCriterion', { name })}
        onClick={() => onChange(removeCriterion(draft, key))}
      />
    </div>
  )
}
