import { CloseCircleFilled } from '@ant-design/icons'
import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'

/** The little cross that empties a field, named in the reader's language: for `allowClear`. */
export function useClear() {
  const label = useTexts(commonTexts)('clear')
  return { clearIcon: <CloseCircleFilled aria-label={label} />, label }
}
