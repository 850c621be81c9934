import { BorderStyle, LineRuleType } from 'docx'

/** Songti and Heiti are on every Chinese computer; where they are missing the nearest face takes their place. */
export const BODY = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'SimSun' }
export const HEAD = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'SimHei' }

export const INK = '17202B'
export const GREY = '5F6B7A'
export const BLUE = '1F5EFF'
export const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'D9DEE5' }
export const RULE = { style: BorderStyle.SINGLE, size: 12, color: BLUE }
export const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** The text's width on A4 between margins of 2.54 cm, in twentieths of a point. */
export const TEXT_WIDTH = 9_026
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_440, bottom: 1_440, left: 1_440, right: 1_440, header: 720, footer: 720 },
}

const heading = (size: number, before: number, after: number) => ({
  run: { font: HEAD, size, bold: true, color: INK },
  paragraph: { spacing: { before, after }, keepNext: true },
})

export const STYLES = {
  default: {
    document: {
      run: { font: BODY, size: 21, color: INK },
      paragraph: { spacing: { line: 340, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(32, 480, 200),
    heading2: heading(25, 280, 120),
  },
}
