const PLACES = ['华东', '华南', '西南', '华北', '江海', '新港', '云岭', '长川', '北辰', '南屏', '东湖', '西岭']
const TRADES = [
  ...['泵业', '电机', '水务', '传感', '环保', '钢铁', '化工'],
  ...['医药', '食品', '纺织', '能源', '物流', '仪表', '阀门'],
]
const LATIN = ['Alpine', 'Borealis', 'Cascade', 'Delta', 'Everest', 'Fjord', 'Granite', 'Harbor', 'Indigo', 'Juniper']
const FORMS = ['有限公司', '股份有限公司', '集团']
const GRADES = ['a', 'b', 'c', 'd'] as const

/** The customer of a number: always the same one, three in four with a Chinese name. */
export function customerNumber(number: number) {
  const place = pick(PLACES, scattered(number, 1))
  const trade = pick(TRADES, scattered(number, 2))
  const latin = `${pick(LATIN, scattered(number, 3))} ${pick(LATIN, scattered(number, 4))} ${number} Ltd`
  const chinese = `${place}${trade}${number}${pick(FORMS, scattered(number, 5))}`
  return {
    name: scattered(number, 6) % 4 === 0 ? latin : chinese,
    industry: trade,
    region: place,
    grade: pick(GRADES, scattered(number, 7)),
    phone: `138${String(number).padStart(8, '0')}`,
  }
}

/** Scatters numbers, so that no field of a customer tells of another: each combination occurs as often as it should. */
function scattered(number: number, salt: number): number {
  let mixed = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** What somebody looks for: two Chinese characters, across words too, and in turn the beginning of a Latin word. */
export function searchWord(round: number): string {
  const half = Math.floor(round / 2)
  if (round % 2 === 1) return pick(LATIN, half).slice(0, 3 + (Math.floor(half / LATIN.length) % 4))
  const [place, trade] = [pick(PLACES, half), pick(TRADES, Math.floor(half / 3))]
  return [place, trade, `${place[1]}${trade[0]}`][half % 3] ?? place
}

/** A filter that a list is narrowed by. */
export function listFilter(round: number): { field: string; is: string; value: string | string[] }[] {
  const grade = { field: 'grade', is: 'eq', value: pick(GRADES, round) }
  const region = { field: 'region', is: 'in', value: [pick(PLACES, round), pick(PLACES, round + 5)] }
  const industry = { field: 'industry', is: 'eq', value: pick(TRADES, round) }
  return pick([[grade], [grade, region], [industry]], round)
}

function pick<T>(from: readonly T[], number: number): T {
  return from[number % from.length] as T
}
