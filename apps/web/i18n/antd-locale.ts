import type { Locale as AntdLocale } from 'antd/es/locale'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import 'dayjs/locale/en-gb'
import type { Locale } from './locale.ts'

/** antd's own words, and calendars whose week begins on Monday in both languages. */
export function antdLocale(locale: Locale): AntdLocale {
  dayjs.locale(locale === 'en' ? 'en-gb' : 'zh-cn')
  return locale === 'en' ? enUS : zhCN
}
