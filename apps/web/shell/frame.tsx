import { App, ConfigProvider } from 'antd'
import type { ReactNode } from 'react'
import { antdLocale } from '../i18n/antd-locale.ts'
import { useLocale } from '../i18n/locale.ts'
import { antdConfig } from '../theme.ts'
import { useShade } from '../theme-choice.ts'
import { useNarrow } from '../ui/use-narrow.ts'
import { useTellCut } from './use-tell-cut.ts'

/** antd in our colours and the reader's language. */
export function Frame({ children }: { children: ReactNode }) {
  const locale = useLocale()
  return (
    <ConfigProvider
      theme={antdConfig(useShade(), useNarrow())}
      locale={antdLocale(locale)}
      componentSize="medium"
      button={{ autoInsertSpace: false }}
    >
      <App>
        <TellCut />
        {children}
      </App>
    </ConfigProvider>
  )
}

function TellCut() {
  useTellCut()
  return null
}
