import type { ThemeConfig } from 'antd'
import { theme as antdTheme } from 'antd'
import type { Shade } from './theme-choice.ts'
import { fontFamily, palettes } from './theme-palette.ts'

/** antd in our colours; on a phone everything that is touched is high enough for a finger. */
export function antdConfig(shade: Shade, narrow: boolean): ThemeConfig {
  const colour = palettes[shade]
  return {
    algorithm: shade === 'dark' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    cssVar: { key: `yc-${shade}` },
    hashed: false,
    token: {
      fontFamily,
      fontSize: 14,
      borderRadius: 6,
      sizeUnit: 4,
      controlHeight: narrow ? 44 : 32,
      controlHeightSM: narrow ? 36 : 24,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.18s',
      motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      colorPrimary: colour.primary,
      colorLink: colour.link,
      colorLinkHover: colour.link,
      colorSuccess: colour.passed,
      colorWarning: colour.attention,
      colorError: colour.failed,
      colorErrorText: colour.failed,
      colorText: colour.text,
      colorTextHeading: colour.text,
      colorTextSecondary: colour['text-soft'],
      colorTextTertiary: colour['text-faint'],
      colorTextDescription: colour['text-faint'],
      colorTextPlaceholder: colour['text-faint'],
      colorTextDisabled: colour['text-faint'],
      colorBgLayout: colour.ground,
      colorBgContainer: colour.surface,
      colorBgElevated: colour.raised,
      colorBorder: colour['line-strong'],
      colorBorderSecondary: colour.line,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Tabs: { itemSelectedColor: colour.active, itemHoverColor: colour.active, inkBarColor: colour.active },
      // Seven days of a finger's width on the smallest phone, above or below a field in its middle.
      DatePicker: narrow ? { cellWidth: 40, cellHeight: 26, textHeight: 40 } : {},
      Drawer: { paddingLG: 20 },
      Table: {
        headerBg: colour.sunken,
        headerColor: colour['text-soft'],
        headerSplitColor: 'transparent',
        borderColor: colour.line,
        rowHoverBg: colour.sunken,
      },
    },
  }
}
