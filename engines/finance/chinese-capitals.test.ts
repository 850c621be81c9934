import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inChineseCapitals } from './chinese-capitals.ts'
import { fromMinorUnits } from './money.ts'

describe('an amount in Chinese capitals', () => {
  test.each([
    ['1409.50', '壹仟肆佰零玖元伍角整'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['1680.32', '壹仟陆佰捌拾元叁角贰分'],
    ['107000.53', '壹拾万零柒仟元伍角叁分'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['325.04', '叁佰贰拾伍元零肆分'],
    ['100110000', '壹亿零壹拾壹万元整'],
    ['10000001.01', '壹仟万零壹元零壹分'],
    ['0', '零元整'],
    ['0.05', '伍分'],
    ['0.50', '伍角整'],
    ['10', '壹拾元整'],
    ['100000000000000', '壹佰万亿元整'],
    ['1000100000000', '壹万零壹亿元整'],
    ['-12.3', '负壹拾贰元叁角整'],
  ])('%s is %s', (amount, words) => {
    expect(inChineseCapitals(amount)).toBe(words)
  })

  test('says the amount and nothing else: read back it is the same', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n - 1n }), minor => {
        expect(read(inChineseCapitals(fromMinorUnits(minor)))).toBe(minor)
      }),
    )
  })

  test('says no two zeros in a row, and no zero before a unit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 17n - 1n }), minor => {
        expect(inChineseCapitals(fromMinorUnits(minor))).not.toMatch(/零零|零[万亿元拾佰仟角]/)
      }),
    )
  })

  test('is refused beyond what can be written', () => {
    expect(() => inChineseCapitals('1000000000000000')).toThrow(RangeError)
  })
})

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const UNITS: Record<string, bigint> = { 拾: 10n, 佰: 100n, 仟: 1000n }

/** Reads capitals back to minor units, by the rules of speech alone. */
function read(words: string): bigint {
  const [, yuan = '', , jiao, , fen] = /^(?:(.*?)元)?(零)?(?:(.)角)?(整)?(?:(.)分)?整?$/.exec(words) ?? []
  const part = (digit: string | undefined) => BigInt(Math.max(0, DIGITS.indexOf(digit ?? '零')))
  return readWhole(yuan) * 100n + part(jiao) * 10n + part(fen)
}

function readWhole(text: string): bigint {
  const [high, low] = splitAt(text, '亿')
  return readWan(high) * 10n ** 8n + readWan(low)
}

function readWan(text: string): bigint {
  const [high, low] = splitAt(text, '万')
  return readGroup(high) * 10_000n + readGroup(low)
}

function splitAt(text: string, unit: string): [string, string] {
  const at = text.lastIndexOf(unit)
  return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 1)]
}

function readGroup(text: string): bigint {
  let sum = 0n
  let digit = 0n
  for (const sign of text) {
    const unit = UNITS[sign]
    if (unit === undefined) digit = BigInt(DIGITS.indexOf(sign))
    else {
      sum += digit * unit
      digit = 0n
    }
  }
  return sum + digit
}
