/** A record as the interface gives it. */
export interface Rec {
  readonly id: string
  readonly version: number
  readonly [field: string]: unknown
}

/** One of the company's people at work: calls the routes inside the workspace, as programs do. */
export interface Hand {
  readonly id: string
  readonly name: string
  readonly get: <T = Rec>(path: string) => Promise<T>
  readonly post: <T = Rec>(path: string, body?: object) => Promise<T>
  readonly put: <T = Rec>(path: string, body: object) => Promise<T>
  /** The generic update of a record, on the version that is there now. */
  readonly change: (type: string, id: string, set: object) => Promise<Rec>
  /** Moves a record to the bin. */
  readonly remove: (type: string, id: string) => Promise<unknown>
  /** Takes a part out of its record for good. */
  readonly takeOut: (type: string, id: string) => Promise<unknown>
}

export interface Page {
  readonly items: readonly Rec[]
}

/** What a story is told with. */
export interface World {
  readonly language: 'zh' | 'en'
  /** A text in the language of the company. */
  readonly t: (zh: string, en: string) => string
  /** The working day so many days from today, or the last one before it. */
  readonly day: (offset: number) => string
  /** Waits until the company has come to that day. */
  readonly until: (offset: number) => Promise<void>
  readonly people: Readonly<Record<PersonKey, Hand>>
  /** Names the project that whoever loaded the company looks at first. */
  readonly show: (projectId: string) => void
}

/** Who works in the company; `owner` is whoever loaded it. */
export type PersonKey = 'owner' | keyof typeof PEOPLE

interface Employee {
  readonly zh: string
  readonly en: string
  readonly mail: string
  readonly role: 'manager' | 'colleague' | 'member'
  readonly post: readonly [zh: string, en: string]
  readonly phone: string
}

/** The staff of 衡澈 (Hengche), invented from its name to its telephone numbers. */
export const PEOPLE = {
  gao: {
    ...{ zh: '高砚秋', en: 'Gao Yanqiu', mail: 'gao.yanqiu', role: 'manager' },
    ...{ post: ['总经理', 'General manager'], phone: '0512-5550 1001' },
  },
  shen: {
    ...{ zh: '沈知遥', en: 'Shen Zhiyao', mail: 'shen.zhiyao', role: 'manager' },
    ...{ post: ['市场总监', 'Marketing director'], phone: '0512-5550 1002' },
  },
  qin: {
    ...{ zh: '秦牧野', en: 'Qin Muye', mail: 'qin.muye', role: 'manager' },
    ...{ post: ['销售总监', 'Sales director'], phone: '0512-5550 1003' },
  },
  fang: {
    ...{ zh: '方若溪', en: 'Fang Ruoxi', mail: 'fang.ruoxi', role: 'member' },
    ...{ post: ['市场策划', 'Marketing planner'], phone: '0512-5550 1011' },
  },
  tang: {
    ...{ zh: '唐以安', en: 'Tang Yian', mail: 'tang.yian', role: 'member' },
    ...{ post: ['大客户经理', 'Key account manager'], phone: '0512-5550 1012' },
  },
  xu: {
    ...{ zh: '许观澜', en: 'Xu Guanlan', mail: 'xu.guanlan', role: 'member' },
    ...{ post: ['财务主管', 'Finance supervisor'], phone: '0512-5550 1013' },
  },
  bai: {
    ...{ zh: '白景行', en: 'Bai Jingxing', mail: 'bai.jingxing', role: 'member' },
    ...{ post: ['交付与服务经理', 'Delivery and service manager'], phone: '0512-5550 1014' },
  },
  luo: {
    ...{ zh: '罗青禾', en: 'Luo Qinghe', mail: 'luo.qinghe', role: 'member' },
    ...{ post: ['产品与方案工程师', 'Product and solution engineer'], phone: '0512-5550 1015' },
  },
} as const satisfies Record<string, Employee>

export const COMPANY = { zh: '衡澈节能科技（演示）', en: 'Hengche Energy Saving (demonstration)' } as const

/** Tells what happened on one thread of the company's life; threads go side by side, day by day. */
export type Story = (world: World) => Promise<void>
