/** What a spreadsheet would take for a formula, in both widths. A plain number is none. */
const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/
const MARK = "'"

/** A text that no spreadsheet runs as a formula: a mark stands before what looks like one. */
export function withMark(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? MARK + text : text
}

/** A text as it was before the mark; an apostrophe before anything else is the text's own. */
export function withoutMark(text: string): string {
  return text.startsWith(MARK) && FORMULA.test(text.slice(1)) ? text.slice(1) : text
}
