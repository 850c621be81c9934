import { DeleteOutlined, EditOutlined } from '@ant-design/icons'
import { Button, Popconfirm } from 'antd'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { budgetTexts } from './budget-texts.ts'

interface RowButtonsProps {
  name: string
  onEdit: () => void
  onRemove: () => void
}

/** Edit and remove at the end of a row; removing asks once. */
export function RowButtons({ name, onEdit, onRemove }: RowButtonsProps) {
  const t = useTexts(budgetTexts)
  const common = useTexts(commonTexts)
  return (
    <span>
      <Button type="text" icon={<EditOutlined />} aria-label={t('editNamed', { name })} onClick={onEdit} />
      <Popconfirm
        title={t('remove', { name })}
        okText={common('remove')}
        cancelText={common('cancel')}
        okButtonProps={{ danger: true }}
        onConfirm={onRemove}
      >
        <Button type="text" icon={<DeleteOutlined />} aria-label={t('remove', { name })} />
      </Popconfirm>
    </span>
  )
}
