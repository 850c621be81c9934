import { isCalendarDate } from '#kernel/entity/calendar-date.ts'

const WRITTEN =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/
const SERIAL = /^\d{5}(?:\.\d+)?$/
/** Day 1 of a spreadsheet is 1900-01-01, and it believes in a 29 February 1900: so day 60 and later count from here. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30)
const DAY_MS = 86_400_000

/** A date as people and spreadsheets write it ('2026年3月1日', '2026/3/1', '46082') as 'YYYY-MM-DD'; null where it is none. */
export function readDate(text: string): string | null {
  const plain = text.normalize('NFKC').trim()
  const written = WRITTEN.exec(plain)
  if (written) {
    const [, year = '', month = '', day = ''] = written
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return isCalendarDate(date) ? date : null
  }
  return SERIAL.test(plain) ? fromSerial(Math.floor(Number(plain))) : null
}

function fromSerial(days: number): string {
  const moment = new Date(SERIAL_ZERO + days * DAY_MS)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${moment.getUTCFullYear()}-${two(moment.getUTCMonth() + 1)}-${two(moment.getUTCDate())}`
}
